/**
 * The keys that site generators and their usual themes read. They say nothing about levels, so they are passed over, whatever
 * is in them. Those that say something are in keys.ts.
 */
const KEYS = {
  hugo: `aliases audio build cascade categories date description draft expiryDate expirydate headless images isCJKLanguage
    kind keywords lang lastmod layout linkTitle linktitle markup menu menus outputs params publishDate publishdate resources
    series sitemap slug summary tags taxonomies title toc translationKey type url videos weight author authors cover
    featured_image bookCollapseSection bookComments bookFlatSection bookHidden bookHref bookSearchExclude bookToc
    geekdocCollapseSection geekdocHidden geekdocNav hide_summary manualLink no_list simple_list`,
  docusaurus: `id title_meta hide_title hide_table_of_contents toc_min_heading_level toc_max_heading_level sidebar_label
    sidebar_position sidebar_class_name sidebar_custom_props sidebar_key displayed_sidebar custom_edit_url image unlisted
    pagination_label pagination_next pagination_prev parse_number_prefixes last_update author_title author_url
    author_image_url format hide_reading_time wrapperClassName`,
  jekyll: `permalink published category excerpt excerpt_separator collection comments last_modified_at redirect_from
    redirect_to render_with_liquid nav_order nav_exclude nav_enabled nav_fold parent grand_parent ancestor has_children has_toc
    child_nav_order search_exclude heading_anchors canonical_url author_profile breadcrumbs classes entries_layout
    feature_row header read_time related ref share show_date sidebar tagline teaser toc_icon toc_label toc_sticky`,
  astro: `pubDate updatedDate heroImage head tableOfContents template hero banner lastUpdated prev next pagefind i18nReady
    topic editUrl order`,
  vitepress: `titleTemplate features navbar aside outline editLink footer pageClass isHome search pageType`,
  mkdocs: `icon hide subtitle social links pin readtime nav_title revision_date boost exclude og_image render_macros`,
};

const NAMES: ReadonlySet<string> = new Set(Object.values(KEYS).flatMap((names) => names.split(/\s+/)));

/** Whether a key of front matter is one of a site generator. */
export function isGeneratorKey(name: string): boolean {
  return NAMES.has(name);
}
