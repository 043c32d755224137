import { demoVervolg } from '../../../start/demo/demo-scenario.js';
import { asForm } from '../../../start/demo/as-form.js';
import { INVULLING } from '../../../start/demo/invulling.js';

describe('what people of the demo fill in', () => {
  it('is a field, several of one name, a tick that is taken away, or rows', () => {
    const ingevuld = { doel: 'Veilig', aantal: 2, wegers: ['ZVH', 'OM'], vast: false, acties: [{ dag: 3 }] };
    expect(asForm(ingevuld)).toEqual({
      answers: { doel: 'Veilig', aantal: '2', wegers: ['ZVH', 'OM'], vast: null },
      lists: [{ name: 'acties', rows: [{ dag: '3' }] }],
    });
  });

  it('leaves each casus at tasks that its people know', () => {
    for (const { laat } of demoVervolg)
      for (const { wie, taak } of laat) expect(INVULLING[taak]?.wie).toContain(wie);
  });
});
