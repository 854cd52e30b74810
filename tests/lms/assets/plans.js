// The modern planner's router: real paths, one document, content that comes late and in parts.
(() => {
  const root = document.querySelector('.planner2');
  const policy = globalThis.trustedTypes?.createPolicy('practice-lms', { createHTML: (text) => text });
  const course = document.title.split(' – ').at(-1);
  let turn = 0;

  const pause = () => new Promise((done) => setTimeout(done));

  function fragment(markup) {
    const template = document.createElement('template');
    template.innerHTML = policy ? policy.createHTML(markup) : markup;
    return template.content;
  }

  async function show() {
    const mine = ++turn;
    root.replaceChildren();
    root.setAttribute('aria-busy', 'true');
    const path = location.pathname + location.search;
    const answer = await fetch(`/planner2/view?path=${encodeURIComponent(path)}`);
    if (mine !== turn) return;
    if (!answer.ok) {
      location.assign('/not_exist.aspx');
      return;
    }
    const view = await answer.json();
    document.title = `${view.title} – ${course}`;
    for (const part of view.parts) {
      await pause();
      if (mine !== turn) return;
      root.append(fragment(part));
    }
    root.removeAttribute('aria-busy');
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="/plans/"]');
    if (!link || link.target || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    try {
      history.pushState(null, '', link.getAttribute('href'));
    } catch {
      return; // A sandboxed page may not change its address: let the browser load the link.
    }
    event.preventDefault();
    scrollTo(0, 0);
    show();
  });
  addEventListener('popstate', show);
  show();
})();
