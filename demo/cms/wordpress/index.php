<?php
/* The front page, a category, an author, an archive or a search: the newest article leads its first page. */

get_header();
echo '<div class="maqal-front">';
/* On the front page the site's name is the heading. */
if (is_archive()) {
    the_archive_title('<h1>', '</h1>');
} elseif (is_search()) {
    echo '<h1>' . esc_html(get_search_query()) . '</h1>';
}
while (have_posts()) {
    the_post();
    $leads = !is_paged() && $wp_query->current_post === 0;
    maqal_card($leads ? 'hero' : 'stacked', $leads ? 2 : 3);
}
the_posts_pagination();
echo '</div>';
get_footer();
