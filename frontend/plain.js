// Stands in for the script of Vaadin's components on a page that shows none of them, and fetches it for one that does.
const later = [...document.querySelectorAll('link[rel=later]')];
const plain = document.querySelector('meta[name=plain-components]').content.split(' ');
const flow = (window.Vaadin ??= {}).Flow ??= {};

// Flow waits for this before it shows a component
flow.loadOnDemand = async id => {
  if (!plain.includes(id.slice(0, 8))) {
    await import(later.find(link => link.href.includes('/generated-flow-imports-')).href);
    return flow.loadOnDemand(id);
  }
};

// who begins to type comes in: the next page's scripts may come meanwhile
const relation = document.createElement('link').relList.supports('prefetch') ? 'prefetch' : 'modulepreload';
addEventListener('input', () => later.forEach(link => {
  link.as = 'script';
  link.rel = relation;
}), { once: true });
