<?php
// Installs an Arabic site and fills it: the articles come as JSON in the file that is named first; pictures stand beside it.
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/media.php';

[, $file] = $argv;
wp_install('صحيفة التجربة', 'editor', 'editor@example.org', true, '', wp_slash('a password of a test'), 'ar');
update_option('timezone_string', 'Asia/Damascus');
update_option('posts_per_rss', 20);
switch_theme('twentytwentyone');
wp_delete_post(1, true);
wp_set_current_user(1);

$author = wp_insert_user(['user_login' => 'haitham', 'user_pass' => wp_generate_password(), 'role' => 'author', 'display_name' => 'هيثم & ليلى']);

foreach (json_decode(file_get_contents($file), true) as $article) {
    $categories = array_map(fn($name) => (int) (term_exists($name, 'category') ?: wp_insert_term($name, 'category'))['term_id'], $article['sections']);
    $post = wp_insert_post(wp_slash([
        'post_title' => $article['headline'],
        'post_content' => $article['body'],
        'post_excerpt' => $article['summary'],
        'post_date' => $article['date'],
        'post_status' => 'publish',
        'post_author' => $author,
        'post_category' => $categories,
        'tags_input' => $article['tags'],
    ]), true);
    if (is_wp_error($post)) {
        fwrite(STDERR, $post->get_error_message() . "\n");
        exit(1);
    }
    if (!$article['picture']) {
        continue;
    }
    $copy = wp_tempnam($article['picture']);
    copy(dirname($file) . '/' . $article['picture'], $copy);
    $picture = media_handle_sideload(['name' => $article['picture'], 'tmp_name' => $copy], $post, 'سوق في حلب');
    if (is_wp_error($picture)) {
        fwrite(STDERR, $picture->get_error_message() . "\n");
        exit(1);
    }
    update_post_meta($picture, '_wp_attachment_image_alt', $article['alt']);
    set_post_thumbnail($post, $picture);
}
