/**
 * The only script of the pages, for those of them that are in a frame (`?embed=1`): hides the navigation, takes the theme
 * (`&theme=light` or `dark`) and tells the page around how high the content is. Nothing is missing where it does not run.
 */
(() => {
  const MAX_HEIGHT = 20_000;
  const query = new URLSearchParams(location.search);
  if (query.get('embed') !== '1') return;

  const page = document.documentElement;
  page.dataset['embed'] = '1';
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;

  // what a link leads to is a whole page, which the frame has no room for
  for (const link of document.links) {
    if (link.origin + link.pathname !== location.origin + location.pathname) link.target = '_blank';
  }

  // heights are for the page that the frame is on and for no other
  const host = /^https?:/.test(document.referrer) ? new URL(document.referrer).origin : undefined;
  if (parent === window || host === undefined) return;
  new ResizeObserver(() => {
    const height = Math.min(Math.ceil(document.body.getBoundingClientRect().height), MAX_HEIGHT);
    parent.postMessage({ type: 'career-levels:height', version: 1, height }, host);
  }).observe(document.body);
})();
