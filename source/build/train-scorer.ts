import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {asideVoices} from './aside-voices.ts';
import {borrowAnswers} from './borrow-answers.ts';
import {contradictAnswers} from './contradict-answers.ts';
import {fitScorer} from './fit-scorer.ts';
import {loadMaterial, loadRubric, loadVoices} from './load-training.ts';
import {shuffleAnswers} from './shuffle-answers.ts';
import {describeAnswers} from './training-rows.ts';
import {turnAnswers} from './turn-answers.ts';

// Trains the scorer of a lesson's rubric and writes its weights: `npm run train`. The same files
// give the same weights.
const root = path.resolve(import.meta.dirname, '../..');
const lesson = path.join(root, 'lessons/reading-errors');
const rubric = loadRubric(lesson);
const voices = loadVoices(path.join(root, 'test/fixtures/answers'));
const learnt = voices.filter(({voice}) => !asideVoices.has(voice));
const material = (name: string): string =>
	readFileSync(path.join(lesson, 'rubric', name), 'utf8');
const answers = [
	...learnt,
	...borrowAnswers(learnt, 0.5),
	...shuffleAnswers(learnt, 0.5, 11),
	...turnAnswers(learnt, material('turns.txt'), 0.5, 5),
	...contradictAnswers(learnt, material('contraries.txt'), 0.5, 6),
	...loadMaterial(path.join(lesson, 'rubric'), rubric),
];
const scorer = await fitScorer(describeAnswers(answers, rubric), rubric);
const text = `${JSON.stringify(scorer)}\n`;
writeFileSync(path.join(lesson, 'rubric/scorer.json'), text);
console.log(`${answers.length} answers, ${Math.round(text.length / 1024)} KB`);
