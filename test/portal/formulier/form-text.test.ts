import { describe, expect, it } from '@jest/globals';
import { FormText } from '../../../portal/formulier/form-text.js';
import { withoutSaid } from '../../../portal/formulier/without-said.js';
import { render } from '../../../portal/render.js';

describe('de tekst van een formulier', () => {
  it.each([
    ['/casussen/{{casusId}}', 'de casus'],
    ['/evaluaties/{{evaluatieId}}', 'de evaluatie'],
    ['/werkplek', 'uw werkplek'],
  ])('die naar %s verwijst, staat niet in het portaal zelf', (pad, naam) => {
    expect(FormText({ text: `U vult haar in bij: [open ${naam} in het portaal](${pad}).` })).toBeNull();
  });

  it('zegt niet nog eens wat er al boven staat, en de rest wel', () => {
    const said = 'Het overleg komt eraan. Iedereen weet dan waarover het gaat.';
    expect(withoutSaid('Het overleg komt eraan. Kies wie er komen.', said)).toBe('Kies wie er komen.');
    expect(FormText({ text: said, said })).toBeNull();
    expect(withoutSaid('Het overleg komt eraan!', said)).toBe('Het overleg komt eraan!');
  });

  it('houdt koppen en alinea’s', () => {
    const html = render(FormText({ text: '### Zorg\n\nSchrijf **alles** op.' })!);
    expect(html).toContain('<h3 class="utrecht-heading-3">Zorg</h3>');
    expect(html).toContain('Schrijf <strong>alles</strong> op.');
  });
});
