<?php
/*
 * What a site's template author adds to any theme: the library, and a list after each article, from the REST interface or the feed of the
 * site itself. Or the demo's theme instead.
 */
if (isset($_GET['theme'])) {
    add_filter('pre_option_stylesheet', fn() => 'maqal');
    return;
}
add_action('wp_enqueue_scripts', function () {
    wp_enqueue_style('maqal', '/maqal/maqal.css', [], null);
    wp_enqueue_script('maqal', '/maqal/maqal.ar.js', [], null);
});
add_filter('the_content', function ($content) {
    if (!is_single()) {
        return $content;
    }
    $sources = ['rest' => '/?rest_route=/wp/v2/posts&_embed', 'feed' => '/?feed=rss2', 'atom' => '/?feed=atom'];
    $source = $sources[$_GET['from'] ?? 'rest'] ?? $sources['rest'];
    return $content . '<maqal-related src="' . esc_url($source) . '" layout="grid" limit="4" more="button" rank="relevance"></maqal-related>';
});
