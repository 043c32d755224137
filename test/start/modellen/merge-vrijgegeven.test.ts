import { canoniek } from '../../../deploy/controles/spelling.js';
import { mergeVrijgegeven } from '../../../start/modellen/merge-vrijgegeven.js';

const pad = 'forms/school-bellen.form';
const vrijgegeven = (nummer: number, inhoud: string, vorigeInhoud: string | null) =>
  ({ nummer, soort: 'form', naam: 'school-bellen', inhoud, vorigeInhoud }) as const;

describe('wat er loopt na een start', () => {
  const eerste = vrijgegeven(1, '{"id":"een"}', '{"id":"nul"}');
  const tweede = vrijgegeven(2, '{"id":"twee"}', '{"id":"een"}');

  it.each([
    ['het oude bestand', '{"id":"nul"}'],
    ['de vorige vrijgave', '{"id":"een"}'],
    ['de laatste vrijgave, anders gespeld', '{ "id": "twee" }'],
  ])('is de laatste vrijgave, ook als op schijf %s staat', async (_wat, opSchijf) => {
    const { modellen, afwijkend } = await mergeVrijgegeven(new Map([[pad, opSchijf]]), [eerste, tweede]);
    expect(modellen.get(pad)).toBe('{"id":"twee"}');
    expect(afwijkend).toEqual([]);
  });

  it('is de laatste vrijgave ook als iemand het bestand met de hand veranderde, en dat wordt gezegd', async () => {
    const { modellen, afwijkend } = await mergeVrijgegeven(new Map([[pad, '{"id":"hand"}']]), [eerste]);
    expect(modellen.get(pad)).toBe('{"id":"een"}');
    expect(afwijkend).toEqual([pad]);
  });

  it('is een nieuw bestand van een vrijgave ook als het niet op schijf staat, en anders wat op schijf staat', async () => {
    const { modellen } = await mergeVrijgegeven(new Map([['dmn/acuut.dmn', '<x/>']]), [
      vrijgegeven(1, '{"id":"nieuw"}', null),
    ]);
    expect([...modellen]).toEqual([
      ['dmn/acuut.dmn', '<x/>'],
      [pad, '{"id":"nieuw"}'],
    ]);
    expect(await canoniek(pad, modellen.get(pad)!)).toBe('{\n  "id": "nieuw"\n}\n');
  });
});
