package id.latih.testing;

/** What is asked of a page in its own language. */
final class BrowserScripts {

    /** A public page is there; or Flow has no request under way, no list waits for rows, and nothing moves any more. */
    static final String IDLE = """
            () => {
              if (document.querySelector('a.skip[href="#isi"]')) {
                return document.readyState === 'complete';
              }
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
              return clients.length > 0 && clients.every(client => !client.isActive())
                && !document.querySelector('vaadin-grid[loading], vaadin-combo-box[loading], vaadin-upload-file[uploading]')
                && document.fonts.status === 'loaded'
                && document.getAnimations().every(animation => animation.playState !== 'running'
                    || animation.effect?.getComputedTiming().iterations === Infinity);
            }""";

    /** What stands out to the right of the window; what scrolls by itself, such as a wide list, may. */
    static final String TOO_WIDE = """
            width => {
              const wide = [];
              const outer = element => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
              for (let box = document.querySelector('.page'); box; box = outer(box)) {
                if (box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1) {
                  wide.push(box);
                }
              }
              return wide.length === 0 && document.scrollingElement.scrollWidth <= width ? [] :
                [...document.querySelectorAll('.page *, header *, main *')]
                  .filter(element => element.getBoundingClientRect().right > width + 1).slice(0, 8)
                  .map(element => element.tagName.toLowerCase() + '.' + element.className + ' to '
                    + Math.round(element.getBoundingClientRect().right));
            }""";

    /** How high the window must be to show all of the page. */
    static final String HEIGHT = """
            () => {
              const outer = element => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
              let hidden = document.scrollingElement.scrollHeight - window.innerHeight;
              for (let box = document.querySelector('.page'); box; box = outer(box)) {
                hidden = Math.max(hidden, box.scrollHeight - box.clientHeight);
              }
              return window.innerHeight + hidden;
            }""";

    private BrowserScripts() {
    }
}
