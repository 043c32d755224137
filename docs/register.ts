import { writeFileSync } from 'node:fs';
import { verwerkingsregister } from '../domain/verantwoording/verwerkingsregister-tekst.js';
import { variabelegebruik } from './variabelegebruik.js';

// `npm run docs:register`: writes docs/verwerkingsregister.md from code and models.

writeFileSync('docs/verwerkingsregister.md', verwerkingsregister(variabelegebruik('bpmn')));
