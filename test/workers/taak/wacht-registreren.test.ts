import { wachtRegistreren } from '../../../workers/taak/wacht-registreren.js';
import { performTwice } from '../fakes/perform-twice.js';

const voortgangOp = '2026-12-24T16:00:00Z';
const contact = { rang: 2, vanaf: '2027-03-29T09:00:00+02:00' };
const casusId = 'casus-1';

describe('wacht-registreren', () => {
  it('lets procesregie watch until the progress is discussed', async () => {
    const { calls, outcome } = await performTwice(wachtRegistreren, {
      elementId: 'Gateway_TotVoortgang',
      // Who had care earlier in the process has no part in this.
      variables: { casusId, voortgangOp, uitvoerderGroep: 'r06.moviera' },
    });
    expect(calls).toMatchObject([
      {
        method: 'awaitMoment',
        argument: {
          casusId,
          element: 'Gateway_TotVoortgang',
          moment: new Date(voortgangOp),
          groepen: ['r03.zvh'],
          onderwerpId: null,
        },
      },
    ]);
    expect(outcome).toEqual({ kind: 'complete', variables: {} });
  });

  it('lets who coordinates the care watch until the next contact of a traject', async () => {
    const { calls } = await performTwice(wachtRegistreren, {
      elementId: 'CatchEvent_TotContact',
      variables: { casusId, contact, nazorgId: 'nazorg-1', uitvoerderGroep: 'r06.moviera', voortgangOp },
    });
    expect(calls).toMatchObject([
      {
        argument: { moment: new Date(contact.vanaf), groepen: ['r06.moviera'], onderwerpId: 'nazorg-1' },
      },
    ]);
  });

  it.each([
    ['Gateway_TotVoortgang', 'ANKER_ONTBREEKT'],
    ['CatchEvent_TotContact', 'ANKER_ONTBREEKT'],
    ['CatchEvent_Anders', 'WACHTMOMENT_ONBEKEND'],
  ])('is an incident at %s without a moment', async (elementId, reasonCode) => {
    const { outcome } = await performTwice(wachtRegistreren, { elementId, variables: { casusId } });
    expect(outcome).toEqual({ kind: 'halt', reasonCode });
  });
});
