/* Offers to copy a page's address, where the browser lets a page do so; elsewhere the button stays hidden. */
for (const button of document.querySelectorAll('button[data-copy]')) {
  const said = button.parentElement.querySelector('[role=status]');
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener('click', () => navigator.clipboard.writeText(button.dataset.copy)
      .then(() => { said.textContent = button.dataset.done; }, () => { said.textContent = button.dataset.copy; }));
  }
}
