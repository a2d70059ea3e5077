interface Props {
  name: string;
  /** The address of the page. */
  href: string;
  /** How it comes to have the levels. */
  how: string;
}

/** A page with a picture of itself: the page itself, small and out of reach, so that it is never out of date. */
export function Place({ name, href, how }: Props) {
  return (
    <li>
      <div className="miniature" aria-hidden="true" inert>
        {/* a page of our own, which a sandbox would keep from what it keeps in the browser */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe src={href} title={name} loading="lazy" tabIndex={-1} />
      </div>
      <h3>
        <a href={href}>{name}</a>
      </h3>
      <p>{how}</p>
    </li>
  );
}
