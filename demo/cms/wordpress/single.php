<?php
/* An article: every text of it is printed, so that it reads without JavaScript. */

get_header();
echo '<div class="maqal-article">';
while (have_posts()) {
    the_post();
    $article = get_the_ID();
    $caption = get_the_post_thumbnail_caption();
    ?>
    <maqal-article href="<?php echo esc_url(get_permalink()); ?>" toc progress structured-data>
      <ul slot="sections" role="list" aria-label="<?php esc_attr_e('Categories'); ?>">
        <?php foreach (get_the_category() as $section) : ?>
          <li><a href="<?php echo esc_url(get_category_link($section)); ?>"><?php echo esc_html($section->name); ?></a></li>
        <?php endforeach; ?>
      </ul>
      <?php the_title('<h1 slot="headline" itemprop="headline">', '</h1>'); ?>
      <?php if (has_excerpt()) : ?>
        <p slot="summary" itemprop="description"><?php echo esc_html(get_the_excerpt()); ?></p>
      <?php endif; ?>
      <ul slot="byline" role="list">
        <li itemprop="author"><a rel="author" href="<?php echo esc_url(get_author_posts_url(get_the_author_meta('ID'))); ?>"><bdi><?php echo esc_html(get_the_author()); ?></bdi></a></li>
        <li><?php echo maqal_date('datetime'); ?></li>
      </ul>
      <maqal-share slot="byline"></maqal-share>
      <?php if (has_post_thumbnail()) : ?>
        <figure slot="media">
          <?php the_post_thumbnail('large', ['loading' => 'eager', 'fetchpriority' => 'high']); ?>
          <?php if ($caption) : ?><figcaption><?php echo esc_html($caption); ?></figcaption><?php endif; ?>
        </figure>
      <?php endif; ?>
      <?php the_content(); ?>
      <?php the_tags('<ul slot="tags" role="list"><li>', '</li><li>', '</li></ul>'); ?>
    </maqal-article>
    <?php
    /* Printed for readers without JavaScript: the newest. With it, those that are most closely related take their place. */
    $others = new WP_Query(['posts_per_page' => 4, 'post__not_in' => [$article], 'ignore_sticky_posts' => true]);
    $source = add_query_arg(['_embed' => 1, 'per_page' => 20], rest_url('wp/v2/posts'));
    ?>
    <maqal-related src="<?php echo esc_url($source); ?>" more="button">
      <?php
      while ($others->have_posts()) {
          $others->the_post();
          maqal_card();
      }
      wp_reset_postdata();
      ?>
    </maqal-related>
    <?php
    if (comments_open() || get_comments_number()) {
        comments_template();
    }
}
echo '</div>';
get_footer();
