/** An element with a class and a text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Says how it stands with the draft, also to who hears the page. */
export function say(root: HTMLElement, text: string): void {
  const line = root.querySelector('[data-stand]');
  if (line && line.textContent !== text) line.textContent = text;
}

/** Shows one notice of a kind above the editor, said aloud as well, or takes it away. */
export function notice(root: HTMLElement, kind: string, content: HTMLElement | null): void {
  const place = root.querySelector('[data-meldingen]');
  const old = place?.querySelector<HTMLElement>(`[data-melding="${kind}"]`);
  if (content !== null && old?.textContent === content.textContent) return;
  old?.remove();
  if (content === null) return;
  content.dataset['melding'] = kind;
  content.setAttribute('role', 'alert');
  place?.append(content);
}

/** `15.04 uur`, of now or of a moment. */
export function timeOf(moment = new Date()): string {
  const time = moment.toLocaleTimeString('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });
  return `${time.replace(':', '.')} uur`;
}

/** Puts a text on this machine as a file. */
export function download(name: string, text: string): void {
  const link = make('a', '');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
