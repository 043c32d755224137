// Loaded into the engine before it starts: writes down each sync of a file once the operating system has answered, and
// only then lets the engine know. SYNCS names the file to write in.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { fdatasync } = fs;
fs.fdatasync = (file, callback) =>
  fdatasync(file, (error) => {
    fs.appendFileSync(process.env.SYNCS, error === null ? `${fs.fstatSync(file).ino}\n` : 'failed\n');
    callback(error);
  });
syncBuiltinESMExports();
