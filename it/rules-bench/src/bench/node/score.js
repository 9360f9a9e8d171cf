// json-rules-engine on the rules and rows of a file: {rules, rows, taskWeights}. Prints {millis, matches}.
import { readFileSync } from "node:fs";
import { Engine } from "json-rules-engine";

const ROUNDS = 5;
const { rules, rows, taskWeights } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const engine = new Engine();
for (const { conditions, action } of rules) {
  const { taskType, weight, slaMultiplier } = action.params;
  const params = { weight: taskType ? taskWeights[taskType].weight : weight, slaMultiplier };
  engine.addRule({ conditions, event: { type: "score", params } });
}

const multiplier = (percent) => {
  const p = percent / 100;
  return Math.max(0.05, p <= 1 ? p ** 1.6 : 1 + 0.5 * (p - 1));
};

async function round() {
  const scores = [];
  let matches = 0;
  for (const row of rows) {
    const { events } = await engine.run(row);
    const sla = multiplier(row["call.slaElapsedPercent"]);
    scores.push(events.reduce((sum, { params }) => sum + params.weight * (params.slaMultiplier ? sla : 1), 0));
    matches += events.length;
  }
  return scores.length === rows.length ? matches : -1;
}

const matches = await round();
const times = [];
for (let i = 0; i < ROUNDS; i++) {
  const begin = performance.now();
  await round();
  times.push(performance.now() - begin);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ millis: times[Math.floor(ROUNDS / 2)], matches }));
