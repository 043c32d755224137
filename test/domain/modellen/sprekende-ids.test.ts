import { type Onderdeel, isSprekendId, stelIdsVoor } from '../../../domain/modellen/sprekende-ids.js';
import { readModels } from '../../artefacten/model.js';

const stap = (id: string, type: string, naam: string): Onderdeel => ({ id, type, naam });
const lijn = (id: string, van: string, naar: string, naam = ''): Onderdeel => ({
  id,
  type: 'SequenceFlow',
  naam,
  van,
  naar,
});
const voorstelVoor = (...onderdelen: Onderdeel[]) => Object.fromEntries(stelIdsVoor(onderdelen).nieuw);

describe('een voorstel voor ids die zeggen wat iets is', () => {
  it.each([
    ['UserTask', 'Melding registreren', 'Task_MeldingRegistreren'],
    ['ServiceTask', 'Cliëntdossier (nieuw) aanmaken', 'Task_ClientdossierNieuwAanmaken'],
    ['ReceiveTask', 'Doorlaattoets afwachten', 'ReceiveTask_DoorlaattoetsAfwachten'],
    ['CallActivity', 'Plan van aanpak', 'CallActivity_PlanVanAanpak'],
    ['AdHocSubProcess', 'Toetsing', 'SubProcess_Toetsing'],
    ['IntermediateCatchEvent', 'Na 2 uur', 'CatchEvent_NaTweeUur'],
    ['IntermediateThrowEvent', 'Naar afschalen', 'ThrowEvent_NaarAfschalen'],
    ['EndEvent', '2e weging klaar', 'EndEvent_TweedeWegingKlaar'],
    ['ExclusiveGateway', 'Doorlaatverbod nodig?', 'Gateway_DoorlaatverbodNodig'],
  ])('%s “%s” heet %s', (type, naam, id) => {
    expect(voorstelVoor(stap('Activity_0x1ab2c', type, naam))).toEqual({ Activity_0x1ab2c: id });
  });

  it('laat staan wat al spreekt, ook als het anders heet dan het label', () => {
    expect(voorstelVoor(stap('Task_SchoolBellen', 'UserTask', 'School en ouders bellen'))).toEqual({});
  });

  it('noemt een gebeurtenis op de rand naar haar stap, en een stroom naar beide einden', () => {
    expect(
      voorstelVoor(
        stap('Activity_0a', 'UserTask', 'School bellen'),
        { ...stap('Event_0b', 'BoundaryEvent', 'Te laat'), aan: 'Activity_0a' },
        lijn('Flow_0c', 'Event_0b', 'EndEvent_Opgevolgd'),
        stap('EndEvent_Opgevolgd', 'EndEvent', 'Opgevolgd'),
      ),
    ).toEqual({
      Activity_0a: 'Task_SchoolBellen',
      Event_0b: 'BoundaryEvent_SchoolBellenTeLaat',
      Flow_0c: 'Flow_SchoolBellenTeLaat_Opgevolgd',
    });
  });

  it('geeft nooit een id dat er al is: eerst zegt de voorganger erbij waar het hoort, dan een rangtelwoord', () => {
    expect(
      voorstelVoor(
        stap('EndEvent_Opgevolgd', 'EndEvent', 'Opgevolgd'),
        stap('Task_SchoolBellen', 'UserTask', 'School bellen'),
        stap('Event_0a', 'EndEvent', 'Opgevolgd'),
        lijn('Flow_0b', 'Task_SchoolBellen', 'Event_0a', 'Ja'),
        lijn('Flow_0c', 'Task_SchoolBellen', 'Event_0a', 'Nee'),
        lijn('Flow_0d', 'Task_SchoolBellen', 'Event_0a', 'Nee'),
        stap('Event_0e', 'EndEvent', 'Opgevolgd'),
      ),
    ).toEqual({
      Event_0a: 'EndEvent_SchoolBellenOpgevolgd',
      Event_0e: 'EndEvent_OpgevolgdTweede',
      Flow_0b: 'Flow_SchoolBellen_SchoolBellenOpgevolgd',
      Flow_0c: 'Flow_SchoolBellen_SchoolBellenOpgevolgd_Nee',
      Flow_0d: 'Flow_SchoolBellen_SchoolBellenOpgevolgd_NeeTweede',
    });
  });

  it('noemt een samenkomst naar wat volgt, en een splitsing zonder vraag naar wat voorafging', () => {
    expect(
      voorstelVoor(
        stap('Task_Wegen', 'UserTask', 'Casus wegen'),
        lijn('Flow_Begin_Wegen', 'Task_Wegen', 'Gateway_0a'),
        stap('Gateway_0a', 'ParallelGateway', ''),
        lijn('Flow_EenEen_Een', 'Gateway_0a', 'Gateway_0b'),
        lijn('Flow_TweeTwee_Twee', 'Gateway_0a', 'Gateway_0b'),
        stap('Gateway_0b', 'ExclusiveGateway', ''),
        lijn('Flow_Naar_Einde', 'Gateway_0b', 'EndEvent_Klaar'),
        stap('EndEvent_Klaar', 'EndEvent', 'Klaar'),
      ),
    ).toEqual({ Gateway_0a: 'Gateway_NaWegen', Gateway_0b: 'Gateway_NaarKlaar' });
  });

  it('zegt wat nog geen naam heeft, en laat ook de lijnen ervan staan', () => {
    const { nieuw, naamloos } = stelIdsVoor([
      stap('Activity_0a', 'UserTask', ''),
      stap('Gateway_0b', 'ExclusiveGateway', '…?'),
      lijn('Flow_0c', 'Activity_0a', 'Gateway_0b'),
      lijn('Flow_0d', 'Gateway_0b', 'Task_Bellen'),
      lijn('Flow_0e', 'Gateway_0b', 'Activity_0a'),
      stap('Task_Bellen', 'UserTask', 'Melder bellen'),
    ]);
    expect([...nieuw]).toEqual([]);
    expect(naamloos).toEqual(['Activity_0a', 'Gateway_0b']);
  });

  it('komt uit een kring van samenkomsten', () => {
    const kring = [
      stap('Gateway_0a', 'ExclusiveGateway', ''),
      lijn('Flow_0b', 'Gateway_0a', 'Gateway_0c'),
      stap('Gateway_0c', 'ExclusiveGateway', ''),
      lijn('Flow_0d', 'Gateway_0c', 'Gateway_0a'),
    ];
    expect(stelIdsVoor(kring).naamloos).toEqual(['Gateway_0a', 'Gateway_0c']);
  });

  it('noemt elk element van de processen die er zijn, en nooit twee hetzelfde', async () => {
    for (const { nodes, flows } of await readModels()) {
      const verzonnen = new Map([...nodes, ...flows].map(({ id }, plaats) => [id, `Activity_0${plaats}`]));
      const { nieuw, naamloos } = stelIdsVoor(
        [...nodes, ...flows].map((element) => ({
          id: verzonnen.get(element.id)!,
          type: element.$type.replace('bpmn:', ''),
          naam: element.name ?? '',
          van: verzonnen.get(element.sourceRef?.id ?? ''),
          naar: verzonnen.get(element.targetRef?.id ?? ''),
          aan: verzonnen.get(element.attachedToRef?.id ?? ''),
        })),
      );
      expect(naamloos).toEqual([]);
      expect(nieuw.size).toBe(verzonnen.size);
      expect(new Set(nieuw.values()).size).toBe(nieuw.size);
      expect([...nieuw.values()].filter((id) => !isSprekendId(id))).toEqual([]);
    }
  });
});
