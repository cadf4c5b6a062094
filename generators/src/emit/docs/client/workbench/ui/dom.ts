export type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;

/** Creates an element. Strings become text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A text of the reference as nodes. Text in backticks becomes code. */
export function prose(text: string): Node[] {
  return text.split(/(`[^`]+`)/).flatMap((part) => {
    if (part === '') return [];
    return /^`.+`$/.test(part) ? el('code', {}, part.slice(1, -1)) : document.createTextNode(part);
  });
}

export function button(words: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', class: className }, words);
  element.addEventListener('click', onClick);
  return element;
}

/** A drop-down list. The first option means that nothing is selected. */
export function select(
  attributes: Attributes,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const element = el('select', attributes, ...options.map(([value, words]) => el('option', { value }, words)));
  element.value = chosen;
  element.addEventListener('change', () => onChange(element.value));
  return element;
}

/** Returns a function that runs `run` once there have been no further calls for a moment. */
export function delayed(run: () => void, milliseconds = 150): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
