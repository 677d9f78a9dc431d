<?php
/*
 * What the templates of this theme share: the library, and a card for a post. Only what is printed here is Maqal's; header, footer,
 * comments and navigation are those of the theme it stands on.
 */

add_action('wp_enqueue_scripts', function () {
    wp_enqueue_style('maqal', get_stylesheet_directory_uri() . '/maqal.css', [], null);
    wp_enqueue_style('maqal-theme', get_stylesheet_uri(), ['maqal'], null);
    wp_enqueue_script('maqal', get_stylesheet_directory_uri() . '/maqal.ar.js', [], null);
});

/** The library waits for the page: what it is given is read without it. */
add_filter('script_loader_tag', function ($tag, $handle) {
    return $handle === 'maqal' ? str_replace(' src=', ' defer src=', $tag) : $tag;
}, 10, 2);

/** The theme below sets each picture's size in a `style`, where no stylesheet (and no strict policy) can have another say. */
add_action('after_setup_theme', function () {
    remove_filter('wp_get_attachment_image_attributes', 'twenty_twenty_one_get_attachment_image_attributes');
});

/** The date of the current post, absolute: it becomes relative in the browser while it is new. */
function maqal_date(string $format): string
{
    $iso = esc_attr(get_the_date('c'));
    return "<maqal-time datetime=\"$iso\" format=\"$format\"><time datetime=\"$iso\">" . esc_html(get_the_date()) . '</time></maqal-time>';
}

/** The current post as a card. */
function maqal_card(string $layout = 'stacked', int $level = 3): void
{
    $url = esc_url(get_permalink());
    $section = get_the_category()[0] ?? null;
    ?>
    <maqal-card href="<?php echo $url; ?>" layout="<?php echo esc_attr($layout); ?>"<?php echo $layout === 'hero' ? ' priority' : ''; ?>>
      <?php if (has_post_thumbnail()) : ?>
        <a slot="media" href="<?php echo $url; ?>" tabindex="-1" aria-hidden="true"><?php
          the_post_thumbnail('large', ['alt' => '', 'loading' => $layout === 'hero' ? 'eager' : 'lazy']);
        ?></a>
      <?php endif; ?>
      <?php if ($section) : ?>
        <p slot="section"><a href="<?php echo esc_url(get_category_link($section)); ?>"><?php echo esc_html($section->name); ?></a></p>
      <?php endif; ?>
      <?php the_title("<h$level slot=\"headline\"><a href=\"$url\">", "</a></h$level>"); ?>
      <?php if (has_excerpt()) : ?>
        <p slot="summary"><?php echo esc_html(get_the_excerpt()); ?></p>
      <?php endif; ?>
      <p slot="meta"><bdi><?php echo esc_html(get_the_author()); ?></bdi><?php echo maqal_date('auto'); ?></p>
    </maqal-card>
    <?php
}
