import { button } from './dom.ts';

/** A button that copies a text. `say` announces the result to screen readers. */
export function copyButton(words: string, text: () => string, say: (words: string) => void): HTMLButtonElement {
  const element = button(words, 'action', () => void copy());
  const copy = async () => {
    const result = (await copied(text())) ? 'Copied' : 'Can’t copy: the browser doesn’t allow it';
    element.textContent = result;
    say(result);
    setTimeout(() => (element.textContent = words), 2000);
  };
  return element;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
