import { safeBestandsnaam } from '../../../portal/documenten/bestand/bestandsnaam.js';
import { recogniseBestand } from '../../../portal/documenten/bestand/recognise-bestand.js';
import { aBox, anMp4 } from '../../builders/an-mp4.js';
import { aDocx, aZip } from './a-zip.js';

const hex = (tekst: string) => Buffer.from(tekst.replaceAll(' ', ''), 'hex');
const PDF = '%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <<>>\n%%EOF\n';
const ODT = 'application/vnd.oasis.opendocument.text';
/** JFIF, Exif with way up 6 and the word GPS, a scan of two bytes, the end. */
const EXIF = Buffer.concat([
  Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'),
  hex('0001 0112 0003 00000001 0006 0000 00000000'),
  Buffer.from('GPS 52.2112 5.9699'),
]);
const APP1 = Buffer.concat([hex('ffe1'), Buffer.from([0, EXIF.length + 2]), EXIF]);
const JPEG = Buffer.concat([hex('ffd8 ffe0 0004 4a46'), APP1, hex('ffda 0004 0100 1234 ffd9')]);
const chunk = (naam: string, inhoud: string) => {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  return Buffer.concat([lengte, Buffer.from(naam + inhoud, 'latin1'), Buffer.alloc(4)]);
};
const PNG = Buffer.concat([
  hex('89504e470d0a1a0a'),
  chunk('IHDR', '0123456789012'),
  chunk('tEXt', 'Location\0Apeldoorn'),
  chunk('IDAT', 'beeld'),
  chunk('IEND', ''),
]);
const weigering = (inhoud: Buffer | string) => recogniseBestand(Buffer.from(inhoud)).weigering;
const typeVan = (inhoud: Buffer | string) => {
  const herkend = recogniseBestand(Buffer.from(inhoud));
  return herkend.weigering ?? herkend.type;
};

describe('het soort bestand volgt uit de inhoud', () => {
  it.each([
    ['pdf', PDF],
    ['jpeg', JPEG],
    ['png', PNG],
    ['mp4', anMp4()],
    ['docx', aDocx()],
    ['odt', aZip({ mimetype: ODT, 'content.xml': '<x/>' })],
    ['tekst', 'Een verslag.\r\nMet é en 😀.'],
  ])('%s', (type, inhoud) => expect(typeVan(inhoud)).toBe(type));

  it.each([
    ['niets', '', 'LEEG'],
    ['een film zonder beeld', aBox('ftyp', 'isom'), 'BESCHADIGD'],
    ['een film die halverwege ophoudt', anMp4().subarray(0, -4), 'BESCHADIGD'],
    ['een programma', Buffer.from('MZ\x90\0\x03', 'latin1'), 'TYPE'],
    ['tekst met besturingstekens', 'a\x1b[2Jb', 'TYPE'],
    ['tekst die geen UTF-8 is', Buffer.from([0x61, 0xe9, 0x62]), 'TYPE'],
    ['een spreadsheet', aZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '' }), 'TYPE'],
    ['een gewoon archief', aZip({ 'brief.txt': 'x' }), 'TYPE'],
    ['een PDF zonder einde', '%PDF-1.7\nxref', 'BESCHADIGD'],
    ['een foto zonder einde', JPEG.subarray(0, -2), 'BESCHADIGD'],
    ['een PNG zonder einde', PNG.subarray(0, -12), 'BESCHADIGD'],
  ])('weigert %s', (_, inhoud, reden) => expect(weigering(inhoud)).toBe(reden));
});

describe('wat iets kan doen, komt er niet in', () => {
  it.each([
    ['een PDF met script', PDF.replace('/Catalog', '/Catalog /OpenAction <</S /JavaScript /JS (x)>>')],
    ['een PDF met verstopt script', PDF.replace('/Catalog', '/Catalog /A <</S /Java#53cript>>')],
    ['een PDF met een bestand erin', PDF.replace('/Catalog', '/Catalog /Names <</EmbeddedFiles 2 0 R>>')],
    ['een Word-document met macro', aDocx({ 'word/vbaProject.bin': 'x' })],
    [
      'een macro onder een andere naam',
      aZip({
        '[Content_Types].xml': '<Override ContentType="application/vnd.ms-office.vbaProject"/>',
        'word/document.xml': '',
        'word/gewoon.dat': 'x',
      }),
    ],
    ['een sjabloon van elders', aDocx({ 'word/_rels/settings.xml.rels': 'Type="…/attachedTemplate"' })],
    ['een ODT met Basic', aZip({ mimetype: ODT, 'Basic/Standard/Module1.xml': 'x' })],
  ])('%s', (_, inhoud) => expect(weigering(inhoud)).toBe('ACTIEF'));

  it.each([
    ['een PDF met een archief erachter', Buffer.concat([Buffer.from(PDF), aZip({ a: 'x' })])],
    ['een archief met iets ervoor in zijn lijst', Buffer.concat([aDocx(), Buffer.from('<script>')])],
    [
      'een archief met een naam die er twee keer in staat',
      aZip({ 'word/document.xml': '', 'WORD/document.xml': '' }),
    ],
  ])('twee bestanden in een: %s', (_, inhoud) => expect(weigering(inhoud)).toBe('BESCHADIGD'));

  it('pakt een opgeblazen lijst niet uit', () => {
    const bom = aZip({ '[Content_Types].xml': Buffer.alloc(50_000_000), 'word/document.xml': '' });
    expect(bom.length).toBeLessThan(100_000);
    expect(weigering(bom)).toBe('ACTIEF');
  });

  it('een bestand met een wachtwoord kan niemand controleren', () => {
    expect(weigering(PDF.replace('/Catalog', '/Catalog /Encrypt 3 0 R'))).toBe('VERSLEUTELD');
  });
});

describe('uit een foto gaat weg wat over maker, plaats en tijd gaat', () => {
  const inhoudVan = (inhoud: Buffer) => {
    const herkend = recogniseBestand(inhoud);
    return herkend.weigering === undefined ? herkend.inhoud.toString('latin1') : '';
  };
  it('en uit een JPEG ook wat achter het einde staat; hoe hij rechtop staat blijft', () => {
    const schoon = inhoudVan(Buffer.concat([JPEG, Buffer.from('PK\x03\x04 verstopt')]));
    expect(schoon).not.toMatch(/GPS|verstopt/);
    expect(schoon.endsWith('\x12\x34\xff\xd9')).toBe(true);
    expect(schoon).toContain('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06');
    // Of what is clean, nothing is taken any more.
    expect(inhoudVan(Buffer.from(schoon, 'latin1'))).toBe(schoon);
  });

  it('en uit een PNG de teksten', () => {
    const schoon = inhoudVan(Buffer.concat([PNG, Buffer.from('verstopt')]));
    expect(schoon).not.toMatch(/Apeldoorn|verstopt/);
    expect(schoon).toContain('IDATbeeld');
  });
});

it.each([
  ['C:\\Users\\x\\foto.exe', 'jpeg', 'foto.jpg'],
  ['../../etc/passwd', 'tekst', 'passwd.txt'],
  ['rekening\u202Efdp.exe', 'pdf', 'rekening fdp.pdf'],
  ['a"; filename="b.html', 'tekst', 'a filename= b.txt'],
  ['\r\nSet-Cookie: x.txt', 'tekst', 'Set-Cookie x.txt'],
  ['...', 'odt', 'document.odt'],
  [`${'é'.repeat(300)}.docx`, 'docx', `${'é'.repeat(100)}.docx`],
] as const)('de naam %j wordt veilig', (naam, type, veilig) =>
  expect(safeBestandsnaam(naam, type)).toBe(veilig),
);
