/** Adds a copy button to the line above every code block. */
export function addCopyButtons(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.code')) {
    const pre = box.querySelector('pre');
    if (pre) box.querySelector('.head')?.append(copyButton(pre));
  }
}

function copyButton(pre: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', () => {
    void copyAndReport(pre, button);
  });
  return button;
}

async function copyAndReport(pre: HTMLElement, button: HTMLElement): Promise<void> {
  button.textContent = (await copy(pre)) ? 'Copied' : 'Press Ctrl+C';
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}

/** Copies the text. If the page can't use the clipboard, it selects the text, so that the reader can copy it. */
async function copy(pre: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(pre.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(pre);
    return false;
  }
}
