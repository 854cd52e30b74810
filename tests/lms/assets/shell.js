// The classic shell: marks the tab of what the frame shows, and makes the frame as high as its content.
(() => {
  const frame = document.getElementById('ctl00_ContentAreaIframe');
  const links = [...document.querySelectorAll('.l-main-content-nav a')];
  let watch;

  for (const link of links) {
    link.addEventListener('click', () => {
      for (const each of links) each.classList.toggle('active', each === link);
    });
  }

  function resize() {
    watch?.disconnect();
    const inside = frame.contentDocument; // null when the content is sandboxed: then the frame scrolls.
    if (!inside?.body) return;
    watch = new ResizeObserver(() => {
      frame.style.height = `${Math.max(420, inside.body.scrollHeight + 8)}px`;
    });
    watch.observe(inside.body);
  }

  frame.addEventListener('load', resize);
  resize();
})();
