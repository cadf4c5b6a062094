/** Shows the reader's position: scrolls the navigation to the current page, and marks the current section in the contents. */
export function showWhere(): void {
  const nav = document.querySelector<HTMLElement>('nav.pages');
  const current = nav?.querySelector<HTMLElement>('[aria-current]');
  if (nav && current) nav.scrollTop = current.offsetTop - nav.offsetTop - nav.clientHeight / 3;
  followParts();
}

function followParts(): void {
  const contents = document.querySelector<HTMLElement>('nav.contents');
  if (!contents) return;
  const parts = [...contents.querySelectorAll('a')].flatMap((link) => {
    const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return part ? [{ link, part }] : [];
  });
  let at: HTMLElement | undefined;
  const follow = () => {
    const passed = parts.findLast(({ part }) => part.getBoundingClientRect().top < innerHeight / 4) ?? parts[0];
    if (passed?.link === at) return;
    at?.removeAttribute('aria-current');
    at = passed?.link;
    at?.setAttribute('aria-current', 'location');
    if (at && contents.scrollHeight > contents.clientHeight) contents.scrollTop = at.offsetTop - contents.clientHeight / 3;
  };
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      follow();
    });
  };
  addEventListener('scroll', ask, { passive: true });
  ask();
}
