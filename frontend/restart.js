// Tells whoever has a page open that the portal restarts soon. The page asks for this nowhere: the answers to its clicks
// and to its own signs of life say so (Server-Timing), and the answers of the portal that comes after no longer do.
(() => {
  const text = document.currentScript.dataset.soon;
  let notice;
  const tell = soon => {
    if (soon && !notice) {
      notice = document.createElement('div');
      notice.className = 'restart-notice';
      notice.setAttribute('role', 'status');
      document.body.append(notice);
      notice.textContent = text;
    } else if (!soon && notice) {
      notice.remove();
      notice = undefined;
    }
  };
  new PerformanceObserver(list => list.getEntries()
    .filter(entry => /[?&]v-r=(uidl|heartbeat)/.test(entry.name) && entry.responseStatus === 200)
    .forEach(entry => tell(entry.serverTiming.some(one => one.name === 'restart')))).observe({ type: 'resource' });
})();
