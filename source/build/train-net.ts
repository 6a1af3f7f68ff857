import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {netInput} from '../rubric/net/net-input.ts';
import {readAnswer} from '../rubric/read-answer.ts';
import {readyRubric} from '../rubric/ready-rubric.ts';
import {asideVoices} from './aside-voices.ts';
import {borrowAnswers} from './borrow-answers.ts';
import {fitNet} from './fit-net.ts';
import {loadMaterial, loadRubric, loadVoices} from './load-training.ts';
import {packNet} from './pack-net.ts';
import {describeAnswers} from './training-rows.ts';

// Trains the network of a lesson's rubric and writes its weights. The same files give the same
// weights. Takes a few minutes: two numbers behind the command are the rounds and the seed.
const root = path.resolve(import.meta.dirname, '../..');
const lesson = path.join(root, 'lessons/reading-errors');
const [rounds = '12', seed = '1', target = path.join(lesson, 'rubric/net.weights')] =
	process.argv.slice(2);

type WordVectors = {dimensions: number; step: number; words: string; vectors: string};
const given = JSON.parse(
	readFileSync(path.join(import.meta.dirname, 'word-vectors.txt'), 'utf8'),
) as WordVectors;
const words = given.words.split(' ');
const vocabulary = new Map(words.map((word, place) => [word, place]));
const vectors = Float32Array.from(
	atob(given.vectors),
	(sign) => ((sign.charCodeAt(0) << 24) >> 24) * given.step,
);

const rubric = loadRubric(lesson);
const ready = readyRubric(rubric);
const exercises = rubric.exercises.map(({id}) => id);
const criteria = [...rubric.criteria.map(({id}) => id), 'attempt'];
const learnt = loadVoices(path.join(root, 'test/fixtures/answers')).filter(
	({voice}) =>
		!asideVoices.has(voice) && !(process.env['WITHOUT_SHARED'] && /^g\d/.test(voice)),
);
const answers = [
	...learnt,
	...borrowAnswers(learnt, 0.5),
	...loadMaterial(path.join(lesson, 'rubric'), rubric),
].filter(({exercise}) => exercises.includes(exercise));
// Only what the marks tell is wanted here, so that one bucket will do.
const described = describeAnswers(answers, rubric, 1);
const rows = answers.flatMap(({answer, exercise, weight}, at) => {
	const block = ready.exercises.get(exercise);
	if (block === undefined) return [];
	const known = described[at]?.known ?? {};
	const met = criteria.map((id) =>
		known[id] === undefined ? Number.NaN : Number(known[id]),
	);
	const input = netInput(readAnswer(answer, block, ready), vocabulary, block.outputStems);
	if (input.words.length === 0) return [];
	return [
		{input, exercise: exercises.indexOf(exercise), met: Float32Array.from(met), weight},
	];
});

const net = fitNet(
	rows,
	vectors,
	{dimensions: given.dimensions, outputs: criteria.length, exercises: exercises.length},
	{
		channels: 40,
		rounds: Number(rounds),
		batch: 32,
		rate: 3e-3,
		wordRate: 2e-3,
		dropInput: 0.12,
		dropHidden: 0.25,
		dropWord: 0.08,
		smooth: 0.03,
		decay: 0.01,
		seed: Number(seed),
	},
);
const text = `${JSON.stringify(packNet(net, {criteria, exercises, words}))}\n`;
writeFileSync(target, text);
console.log(`${rows.length} answers, ${Math.round(text.length / 1024)} KB`);
