// The classic planner: a topic's rows come, as HTML in JSON, when the topic is opened. The first one opens by itself.
(() => {
  const planner = document.querySelector('.itsl-planner');
  const policy = globalThis.trustedTypes?.createPolicy('practice-lms', { createHTML: (text) => text });

  async function fill(topic, into) {
    const answer = await fetch('/RestApi/planner/plan/multiple/forTopic', {
      method: 'POST',
      body: JSON.stringify({
        courseId: Number(planner.dataset.courseId),
        topicId: Number(topic.dataset.topicId),
        pageNumber: 0,
        pageSize: 25,
      }),
    });
    const { gridData } = await answer.json();
    into.innerHTML = policy ? policy.createHTML(gridData) : gridData;
  }

  function toggle(topic) {
    const link = topic.querySelector('.itsl-topic-expander-link');
    const open = link.getAttribute('aria-expanded') !== 'true';
    link.setAttribute('aria-expanded', String(open));
    topic.classList.toggle('itsl-topic-open', open);
    const rows = topic.querySelector('.tableview');
    if (open && !rows.hasChildNodes()) fill(topic, rows);
  }

  planner.addEventListener('click', (event) => {
    const link = event.target.closest('.itsl-topic-expander-link');
    if (!link) return;
    event.preventDefault();
    toggle(link.closest('.itsl-topic'));
  });
  planner.querySelector('select').addEventListener('change', (event) => {
    const address = new URL(location.href);
    address.searchParams.set('Filter', event.target.value);
    location.assign(address);
  });
  const first = planner.querySelector('.itsl-topic');
  if (first) toggle(first);
})();
