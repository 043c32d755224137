import { TAKEN, TAAKNAMEN } from '../../domain/taak/taak.js';
import { bevindingenOver } from './controles.js';
import { fieldsOf, readForm, readForms } from './form.js';
import { extensionOf, ofType, readModels } from './model.js';

/** The form of every user task. */
let taken: string[];
beforeAll(async () => {
  taken = (await readModels()).flatMap((model) =>
    ofType(model, 'bpmn:UserTask').map((node) => extensionOf(node, 'zeebe:FormDefinition')?.formId ?? ''),
  );
});

describe('elke gebruikerstaak', () => {
  it('is er een van het domein of zegt zelf wat haar regel is, en elke taak van het domein komt voor', () => {
    expect(taken).toEqual(expect.arrayContaining([...TAAKNAMEN]));
  });

  it('heeft een formulier in twee helften', () => {
    const helften = [...new Set(taken)].flatMap((naam) => [naam, `${naam}.dossier`]);
    expect(
      readForms()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(helften.sort());
  });

  it.each([
    ['wordt klaargezet', 'taak-klaargezet'],
    ['krijgt daaruit groepen, termijn, herinnering en volgorde', 'taak-planning'],
    ['heet in het diagram zoals op de werkplek', 'taak-heet-als-op-werkplek'],
    ['noemt taak, activiteit en termijn zoals het domein', 'taak-zoals-domein'],
    ['zegt anders zelf alles wat een taak moet zeggen', 'taak-regel-verklaard'],
    [
      'wordt bij het afronden gecontroleerd, en laat niets achter als het proces haar opgeeft',
      'taak-gecontroleerd',
    ],
    ['blijft open als zij te laat is, en wordt dan opgevolgd', 'taak-opgevolgd'],
    ['geeft het proces precies de antwoorden van haar proceshelft', 'taak-geeft-antwoorden'],
  ])('%s', async (_zin, regel) => {
    expect(await bevindingenOver(regel)).toEqual([]);
  });
});

describe('elke taak van het domein', () => {
  it.each(TAKEN)('$naam vraagt in het formulier wat zij zegt te vragen', ({ naam, variabelen }) => {
    expect(new Set(fieldsOf(readForm(naam)).map(({ key }) => key))).toEqual(new Set(variabelen));
  });
});
