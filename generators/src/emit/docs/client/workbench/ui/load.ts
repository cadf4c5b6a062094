/** Loads a script. A page that is opened from a folder can load scripts, but no modules and no data. */
export function load(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} can't be loaded.`)));
    document.head.append(script);
  });
}
