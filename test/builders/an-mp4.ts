/** A box with this content (ISO/IEC 14496-12). */
export function aBox(soort: string, ...inhoud: readonly (Buffer | string)[]): Buffer {
  const delen = Buffer.concat(
    inhoud.map((deel) => (typeof deel === 'string' ? Buffer.from(deel, 'latin1') : deel)),
  );
  const kop = Buffer.alloc(8);
  kop.writeUInt32BE(8 + delen.length);
  kop.write(soort, 4, 'latin1');
  return Buffer.concat([kop, delen]);
}

/** A film as a telephone writes it, with where and when it was made. */
export function anMp4(beeld = 'verzonnen beeld'): Buffer {
  const moment = Buffer.from('00000000e1a2b3c4e1a2b3c4000003e8', 'hex');
  return Buffer.concat([
    aBox('ftyp', 'isom\0\0\x02\0isommp42'),
    aBox(
      'moov',
      aBox('mvhd', moment),
      aBox('trak', aBox('tkhd', moment), aBox('udta', 'Toestel Verzonnen')),
      aBox('udta', aBox('\xa9xyz', '+52.0000+006.0000/')),
    ),
    aBox('mdat', beeld),
  ]);
}
