/**
 * The telephone numbers in what somebody typed, as E.164 (`+31612345678`). A number without a country is Dutch; what is
 * too short or too long to be called is left out.
 */
export function telefoonnummersIn(tekst: string): string[] {
  const nummers = tekst.split(/[,;/\n]|\ben\b|\bof\b/).flatMap((deel) => toE164(deel) ?? []);
  return [...new Set(nummers)];
}

function toE164(deel: string): string | null {
  const cijfers = deel.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  const internationaal = cijfers
    .replace(/^00/, '+')
    .replace(/^0(?=\d{9}$)/, '+31')
    .replace(/^(?=6\d{8}$)/, '+31');
  return /^\+[1-9]\d{7,14}$/.test(internationaal) ? internationaal : null;
}
