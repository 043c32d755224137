import fc from 'fast-check';
import { antwoordenOp, antwoordOp, readAntwoorden } from '../../../portal/melden/antwoorden.js';

describe('wat een formulier stuurt', () => {
  it('houdt alleen wat gevraagd is', () => {
    const read = readAntwoorden({ code: 'abc', extra: 'robot', __proto__: { admin: 'ja' } }, ['code']);
    expect(read).toEqual({ code: ['abc'] });
  });

  it('maakt van regeleinden één soort en laat stuurtekens weg', () => {
    const read = readAntwoorden({ tekst: 'een\r\ntwee\rdrie\u0000\u0007\u001b[31m\ttab' }, ['tekst']);
    expect(antwoordOp(read, 'tekst')).toBe('een\ntwee\ndrie[31m\ttab');
  });

  it('laat halve tekens weg en hele staan', () => {
    const read = readAntwoorden({ tekst: 'a\ud800b🙂é' }, ['tekst']);
    expect(antwoordOp(read, 'tekst')).toBe('ab🙂é');
  });

  it('lege antwoorden tellen niet als antwoord', () => {
    expect(antwoordenOp({ vorm: ['', ' ', 'ARBEID'] }, 'vorm')).toEqual(['ARBEID']);
  });

  it('gaat nooit stuk, wat er ook komt', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        const read = readAntwoorden(body, ['code', 'constructor', '__proto__']);
        expect(
          Object.values(read)
            .flat()
            .every((each) => typeof each === 'string'),
        ).toBe(true);
      }),
    );
  });
});
