import { describe, expect, it } from '@jest/globals';
import type { Gegevensgroep } from '../../domain/gegevensgroep.js';
import type { Rol } from '../../domain/rollen.js';
import { type Handeling, toegangsregelsOf } from '../../domain/toegang.js';
import { PRODUCTMATRIX } from '../../domain/toegang-matrix.js';
import type { Casusrelatie, Toegangsobject } from '../../domain/toegangsobject.js';
import type { Doel } from '../../domain/doel.js';
import { aProfessional } from '../builders/betrokkenen.js';

const { may, roleMay } = toegangsregelsOf(1, PRODUCTMATRIX);

/** The matrix of domein.md 3.4, as it stands there; the expected answers come from this text alone. */
const MATRIX = `
| Gegevensgroep | Klasse | R02 | R03 | R04 | R05 | R06 | R07 | R08 | R09 | R10 | R11 | R12 | R13 |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
| Melding kern (E01) F0-F2 | EX | LS | L | L vanaf F2 | - | L | L bij P1/D4 | - | - | - | - | L | - |
| Melderidentiteit (E02) | ST | LS | L | - | - | - | L alleen bij noodzaak, B | - | - | - | - | L | - |
| Personalia slachtoffer (ST) | ST | LS | L vanaf F3 | L vanaf F2 | L na uitnodiging | L | L | L* | L bij eigen inwoner | - | - | L | - |
| Bijzondere kenmerken (BP) | EX BP | S | L | L | - tenzij zorgpartner en nodig | L | - (alleen als van belang voor veiligheid) | L* | - | - | - | L | - |
| Verdachte/onderneming (SG) | EX SG | S | L | L | - | alleen veiligheidssamenvatting | LS | - | L bij bestuurlijke maatregel | - | - | L | - |
| Weging 1 en bewijsmiddelen | EX SG | S | L | LS | - | L | LS | - | - | - | - | L | - |
| Weging 2 | EX BP | - | LS | LS | S* (bijdrage) | LS | S* | - | L uitkomst | - | - | L | - |
| Casusoverleg, uitnodigingen | ME | - | LS | L | L eigen | L | L | - | L | - | - | L | - |
| Plan van aanpak (algemeen) | DY | L eigen | LS | LS | L eigen deel | LS | L | L* | L | - | - | L | - |
| Daderdeel plan | EX SG | - | L | L | - | - | LS | - | L bij maatregel | - | - | L | - |
| Acties | DY | - | LS | LS | LS* | LS | LS* | LS* | LS* | - | - | L | - |
| Strafrecht E18 | EX SG | - | L vrijgegeven | L vrijgegeven | - | L vrijgegeven | LS | - | L statusvlag | - | - | L | - |
| Nazorg | DY BP | - | L | L | L eigen | LS | - | LS* | - | - | - | L | - |
| Evaluatie geanonimiseerd | ME | - | LS | L | L eigen | L | L | - | L | LS | L | L | - |
| Sociale kaart | ST | L | LS | LS | L | L | L | L | L | - | L | L | LS |
| Catalogi/beslistabellen | ME | L | L | L | L | L | L | - | L | L | L | L | LS |
| Stuurinformatie geaggregeerd | ME | L | LS | L | - | - | L | - | L eigen gemeente | L | L | L | L |
| Logs | ME | - | - | - | - | - | - | - | - | - | - | L | - |
`;

/** Which code name a row of the matrix has. */
const GROEPEN: Record<string, Gegevensgroep> = {
  'Melding kern (E01) F0-F2': 'meldingKern',
  'Melderidentiteit (E02)': 'melderidentiteit',
  'Personalia slachtoffer (ST)': 'personalia',
  'Bijzondere kenmerken (BP)': 'bijzondereKenmerken',
  'Verdachte/onderneming (SG)': 'verdachte',
  'Weging 1 en bewijsmiddelen': 'weging1',
  'Weging 2': 'weging2',
  'Casusoverleg, uitnodigingen': 'casusoverleg',
  'Plan van aanpak (algemeen)': 'plan',
  'Daderdeel plan': 'daderdeel',
  Acties: 'acties',
  'Strafrecht E18': 'strafrecht',
  Nazorg: 'nazorg',
  'Evaluatie geanonimiseerd': 'evaluatie',
  'Sociale kaart': 'socialeKaart',
  'Catalogi/beslistabellen': 'catalogi',
  'Stuurinformatie geaggregeerd': 'stuurinformatie',
  Logs: 'logs',
};
const ZONDER_CASUS = ['evaluatie', 'socialeKaart', 'catalogi', 'stuurinformatie', 'logs'];

/** A purpose that fits each role. */
const DOEL: Partial<Record<Rol, Doel>> = {
  R08: 'uitvoeren',
  R10: 'evaluatie',
  R11: 'toezicht',
  R12: 'toezicht',
  R13: 'beheer',
};
const RELATIES: Casusrelatie[] = ['MELDPUNT', 'TEAM', 'STRAFRECHT', 'UITNODIGING', 'TOEWIJZING', 'GEMEENTE'];

/** What the words in a cell ask for, as a change of an object in which nothing is given. */
const VRAAGT: [RegExp, (object: Toegangsobject) => Toegangsobject][] = [
  [/vanaf F2/, (object) => object],
  [/vanaf F3/, (object) => object],
  [/P1\/D4/, (object) => metCasus(object, { prioriteit: 'P1' })],
  [/uitnodiging/, (object) => metFeit(object, 'uitgenodigd', 'convenant')],
  [/eigen inwoner/, (object) => metCasus(object, { gemeenten: ['0200'] })],
  [/eigen gemeente/, (object) => ({ ...object, gemeente: '0200' })],
  [/zorgpartner en nodig/, (object) => metFeit(object, 'zorgpartnerEnNodig')],
  [/van belang voor veiligheid/, (object) => metFeit(object, 'vanBelangVoorVeiligheid')],
  [/maatregel/, (object) => metFeit(object, 'bestuurlijkeMaatregel')],
  [/veiligheidssamenvatting/, (object) => ({ ...object, onderdeel: 'veiligheidssamenvatting' })],
  [/uitkomst/, (object) => ({ ...object, onderdeel: 'uitkomst' })],
  [/statusvlag/, (object) => ({ ...object, onderdeel: 'statusvlag' })],
  [/vrijgegeven/, (object) => metFeit(object, 'vrijgegeven')],
  [/\*|eigen( deel)?$/, (object) => metFeit(object, 'eigenBijdrage')],
];

interface Cel {
  groep: Gegevensgroep;
  rol: Rol;
  tekst: string;
}

function cellen(): Cel[] {
  const [kop = '', , ...rijen] = MATRIX.trim().split('\n');
  const kolommen = split(kop).slice(2) as Rol[];
  return rijen.flatMap((rij) => {
    const [naam = '', , ...waarden] = split(rij);
    const groep = GROEPEN[naam];
    if (groep === undefined) throw new Error(`Onbekende rij ${naam}`);
    return kolommen.map((rol, kolom) => ({ groep, rol, tekst: waarden[kolom] ?? '' }));
  });
}

const split = (rij: string): string[] =>
  rij
    .split('|')
    .slice(1, -1)
    .map((deel) => deel.trim());

const wie = (rol: Rol) => aProfessional('iemand', [`${rol.toLowerCase()}.x`], { gemeente: '0200' });

/** An object with every relation, in a phase in which this role may come, and nothing else. */
function kaal({ groep, rol }: Cel): Toegangsobject {
  const doel = DOEL[rol] ?? (rol === 'R02' ? 'melden' : 'casusoverleg');
  const reden = 'Verzoek om inzage van een betrokkene';
  if (ZONDER_CASUS.includes(groep)) return { doel, reden };
  const fase = rol === 'R02' ? 'F2' : 'F4';
  return {
    casus: {
      fase,
      prioriteit: 'P3',
      doorlaatverbod: 'NVT',
      gemeenten: ['0999'],
      relaties: RELATIES,
      grondslagen: [],
    },
    anonimiteit: 'bekend',
    doel,
    reden,
  };
}

function gevuld(cel: Cel): Toegangsobject {
  const gevraagd = VRAAGT.filter(([woord]) => woord.test(cel.tekst)).reduce(
    (object, [, vul]) => vul(object),
    kaal(cel),
  );
  return vraagtVrijgave(cel) ? metFeit(gevraagd, 'vrijgegeven') : gevraagd;
}

function metCasus(
  object: Toegangsobject,
  deel: Partial<NonNullable<Toegangsobject['casus']>>,
): Toegangsobject {
  return object.casus === undefined ? object : { ...object, casus: { ...object.casus, ...deel } };
}

function metFeit(
  object: Toegangsobject,
  ...feiten: (keyof NonNullable<Toegangsobject['feiten']>)[]
): Toegangsobject {
  return {
    ...object,
    feiten: { ...object.feiten, ...Object.fromEntries(feiten.map((feit) => [feit, true])) },
  };
}

/** INV8 asks more than the cell: without R07 the row of E18 opens only for what was released. */
const vraagtVrijgave = ({ groep, rol }: Cel) => groep === 'strafrecht' && rol !== 'R07';

/** Cells whose words ask for more than role and relation. */
const heeftVoorwaarde = (cel: Cel) =>
  vraagtVrijgave(cel) || VRAAGT.some(([woord]) => woord.test(cel.tekst) && !/vanaf F[23]/.test(cel.tekst));
/** "L vrijgegeven" reads, "LS" reads and writes, "- tenzij …" and "alleen …" read under a condition. */
const letters = ({ tekst }: Cel) =>
  /^(-|alleen) ?\(?(tenzij|alleen|veiligheid)/.test(tekst) ? 'L' : (/^(LS|L|S)/.exec(tekst)?.[0] ?? '');
/** An emergency has its own procedure: without it this cell is closed. */
const isBreekglas = ({ tekst }: Cel) => /\bB$/.test(tekst);

describe('de matrix van 3.4', () => {
  it('heeft 18 rijen van 12 rollen', () => {
    expect(cellen()).toHaveLength(18 * 12);
  });

  it.each(cellen())('$groep voor $rol: $tekst', (cel) => {
    const { groep, rol } = cel;
    const lezen = letters(cel).includes('L') && !isBreekglas(cel);
    const schrijven = letters(cel).includes('S');

    expect(may(wie(rol), `${groep}:lezen`, gevuld(cel)).toegestaan).toBe(lezen);
    expect(may(wie(rol), `${groep}:schrijven`, gevuld(cel)).toegestaan).toBe(schrijven);
  });

  it.each(cellen().filter(heeftVoorwaarde))('$groep voor $rol blijft dicht zonder "$tekst"', (cel) => {
    const { groep, rol } = cel;

    expect(may(wie(rol), `${groep}:lezen`, kaal(cel)).toegestaan).toBe(false);
    expect(may(wie(rol), `${groep}:schrijven`, kaal(cel)).toegestaan).toBe(false);
  });

  it.each(cellen())('$groep voor $rol: geen menu of route waar de matrix niets geeft', (cel) => {
    expect(roleMay(wie(cel.rol), `${cel.groep}:lezen`)).toBe(letters(cel).includes('L'));
  });
});

describe('gesloten tenzij', () => {
  const cel: Cel = { groep: 'weging1', rol: 'R04', tekst: 'LS' };
  const object = kaal(cel);
  const r04 = wie('R04');

  it.each<[string, ReturnType<typeof wie>, Handeling, Toegangsobject]>([
    ['een rol zonder rij', { ...r04, rollen: ['R15'] }, 'weging1:lezen', object],
    ['een rol die niet bestaat', { ...r04, rollen: ['R99' as Rol] }, 'weging1:lezen', object],
    ['geen rol', { ...r04, rollen: [] }, 'weging1:lezen', object],
    ['geen organisatie', { ...r04, organisatie: '' }, 'weging1:lezen', object],
    ['een groep die niet bestaat', r04, 'geheimen:lezen' as Handeling, object],
    ['een handeling die niet bestaat', r04, 'weging1:wissen' as Handeling, object],
    ['geen casus', r04, 'weging1:lezen', { doel: 'wegen' }],
    ['geen fase', r04, 'weging1:lezen', metCasus(object, { fase: undefined })],
    ['geen doel', r04, 'weging1:lezen', { ...object, doel: undefined }],
    ['een doel dat niet bij de rol past', r04, 'weging1:lezen', { ...object, doel: 'beheer' }],
    ['geen relatie', r04, 'weging1:lezen', metCasus(object, { relaties: [] })],
    ['een relatie van een andere rol', r04, 'weging1:lezen', metCasus(object, { relaties: ['STRAFRECHT'] })],
    ['R12 zonder reden', wie('R12'), 'weging1:lezen', { ...kaal({ ...cel, rol: 'R12' }), reden: 'nee' }],
    ['de techniek', wie('R14'), 'weging1:lezen', { ...object, doel: 'beheer' }],
  ])('%s', (_naam, betrokkene, handeling, wat) => {
    expect(may(betrokkene, handeling, wat).toegestaan).toBe(false);
  });

  it.each(['melder', 'partner', 'systeem'] as const)('een %s leest niets', (soort) => {
    const betrokkene = { soort, organisatie: 'X', clientId: 'x', onderdeel: 'x' } as Parameters<
      typeof may
    >[0];
    for (const { groep } of cellen())
      expect(may(betrokkene, `${groep}:lezen`, object).toegestaan).toBe(false);
  });

  it('wie geen account heeft mag wel melden', () => {
    expect(may({ soort: 'melder' }, 'nieuweMelding:schrijven', {})).toMatchObject({
      toegestaan: true,
      doel: 'melden',
    });
  });

  it('wat zonder relatie is bestaat niet; wat in het team maar elders dicht is wordt afgeschermd', () => {
    expect(may(r04, 'weging1:lezen', metCasus(object, { relaties: [] }))).toEqual({
      toegestaan: false,
      regel: 'D11.2',
      zichtbaar: false,
    });
    expect(may(r04, 'melderidentiteit:lezen', object)).toEqual({
      toegestaan: false,
      regel: 'D11.3',
      zichtbaar: true,
    });
  });

  it('noemt grondslag, doel en regel', () => {
    expect(may(r04, 'weging1:lezen', object)).toEqual({
      toegestaan: true,
      grondslag: 'WGS_ZVH',
      doel: 'casusoverleg',
      regel: 'D11.10 R04 weging1',
    });
    expect(may(r04, 'weging1:lezen', metCasus(object, { grondslagen: ['toestemming'] }))).toMatchObject({
      grondslag: 'toestemming',
    });
  });
});

describe('fasebeperking (noot onder de matrix)', () => {
  const object = (fase: 'F0' | 'F1' | 'F2' | 'F3' | 'F7' | 'F8' | 'F9'): Toegangsobject => ({
    casus: {
      fase,
      prioriteit: 'P1',
      doorlaatverbod: 'JA',
      gemeenten: ['0200'],
      relaties: RELATIES,
      grondslagen: [],
    },
    anonimiteit: 'bekend',
    doel: 'casusoverleg',
  });
  const leest = (rol: Rol, object: Toegangsobject) =>
    Object.values(GROEPEN).filter(
      (groep) => !ZONDER_CASUS.includes(groep) && may(wie(rol), `${groep}:lezen`, object).toegestaan,
    );

  it('vóór F3 ziet R04 alleen melding, personalia en weging', () => {
    expect(leest('R04', object('F2'))).toEqual(['meldingKern', 'personalia', 'weging1']);
  });

  it.each(['F0', 'F1'] as const)('in %s ziet R04 van melding en persoon nog niets', (fase) => {
    expect(leest('R04', object(fase))).not.toContain('meldingKern');
    expect(leest('R04', object(fase))).not.toContain('personalia');
    expect(may(wie('R04'), 'procesgegevens:lezen', object(fase)).toegestaan).toBe(false);
  });

  it('R03 ziet personalia pas vanaf F3', () => {
    expect(leest('R03', object('F2'))).not.toContain('personalia');
    expect(leest('R03', object('F3'))).toContain('personalia');
  });

  it.each(['R02', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09'] as const)('na F8 ziet %s niets meer', (rol) => {
    for (const fase of ['F8', 'F9'] as const) {
      expect(leest(rol, object(fase))).toEqual([]);
      expect(
        may(wie(rol), 'procesgegevens:lezen', { ...object(fase), doel: DOEL[rol] ?? 'casusoverleg' }),
      ).toMatchObject({
        toegestaan: false,
        zichtbaar: false,
      });
    }
  });

  it('na F8 ziet R03 de inhoud nog', () => {
    expect(leest('R03', object('F8'))).toContain('weging1');
  });

  it('een melder die anoniem is voor de keten is alleen bij het meldpunt bekend', () => {
    const anoniem = { ...object('F2'), anonimiteit: 'anoniemVoorKeten' } as const;
    expect(may(wie('R03'), 'melderidentiteit:lezen', anoniem)).toEqual({
      toegestaan: false,
      regel: 'D11.7',
      zichtbaar: true,
    });
    expect(may(wie('R02'), 'melderidentiteit:lezen', { ...anoniem, doel: 'melden' }).toegestaan).toBe(true);
  });
});
