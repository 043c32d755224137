import { startTestPortal, type TestPortal } from './support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

const menuOf = async (groepen: string[], path: string) => {
  const { html } = await (await portal.login({ groepen })).get(path);
  const names = (label: string) =>
    html.querySelectorAll(`nav[aria-label="${label}"] a`).map((link) => link.text);
  const current = html
    .querySelectorAll('.kr-nav__link[aria-current]')
    .map((link) => [link.text, link.getAttribute('aria-current')]);
  return { hoofdmenu: names('Hoofdmenu'), regie: names('Regie'), current };
};

describe('het menu', () => {
  it('heeft de delen van ui.md, en daaronder de pagina’s van het deel dat open is', async () => {
    const { hoofdmenu, regie, current } = await menuOf(['r03'], '/regie');
    expect(hoofdmenu).toEqual([
      ...['Werkplek', 'Casussen', 'Regie', 'Preventie', 'Stuurinformatie', 'Monitor', 'Modellen', 'Beheer'],
      'Verantwoording',
    ]);
    expect(regie).toEqual(expect.arrayContaining(['Regie', 'Rooster', 'Leerpunten']));
    expect(current).toEqual([
      ['Regie', 'page'],
      ['Regie', 'page'],
    ]);
  });

  it('zegt ook welk deel open is op een pagina daarin', async () => {
    const { current } = await menuOf(['r03'], '/leerpunten');
    expect(current).toEqual([
      ['Regie', 'true'],
      ['Leerpunten', 'page'],
    ]);
  });

  it('noemt een deel met één pagina naar die pagina, en heeft geen deel zonder', async () => {
    const { hoofdmenu, regie } = await menuOf(['r13'], '/werkplek');
    expect(hoofdmenu).not.toContain('Regie');
    expect(hoofdmenu).not.toContain('Casussen');
    expect(hoofdmenu).toContain('Modellen');
    expect(regie).toEqual([]);
  });
});
