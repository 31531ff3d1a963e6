// Small comforts where scripts run; every page works without. Plain JavaScript that is also TypeScript: run from the
// sources, the browser gets this very file.

for (const button of document.querySelectorAll('[data-prints]')) {
  button.removeAttribute('hidden')
  button.addEventListener('click', () => window.print())
}

for (const button of document.querySelectorAll('[data-copies]')) {
  const field = document.getElementById(button.getAttribute('data-copies') ?? '')
  if (!(field instanceof HTMLInputElement) || !navigator.clipboard) continue
  button.removeAttribute('hidden')
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value)
    const status = button.parentElement?.querySelector('[data-says]')
    if (status) status.textContent = status.getAttribute('data-says')
  })
}

// A page that came back with mistakes starts at the list of them.
const summary = document.querySelector('.error-summary')
if (summary instanceof HTMLElement) {
  summary.tabIndex = -1
  summary.focus()
}
