using System.CommandLine;
using ClaimCheck.Evaluation.Claims;
using ClaimCheck.Evaluation.Edits;
using ClaimCheck.Evaluation.Entities;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Evaluation.Names;
using ClaimCheck.Evaluation.Pairs;
using ClaimCheck.Evaluation.Stories;
using ClaimCheck.Evaluation.Treebanks;
using ClaimCheck.Evaluation.Values;

IMeasure[] measures =
[
    new SeedMeasure(),
    new ClaimsMeasure(),
    new TitlesMeasure(),
    new CoreferenceMeasure(),
    new PersonNamesMeasure(),
    new OpenieMeasure(),
    new FactualityMeasure(),
    new PairsMeasure(),
    new EditsMeasure(),
    new CleanMeasure(),
    new StoriesMeasure(),
    new CutsMeasure(),
    new RuleSpecsMeasure(),
    new SentencesMeasure(),
    new TreebankMeasure(),
    new NamesMeasure(),
    new ValuesMeasure(),
];

var root = new RootCommand("Measures how good ClaimCheck is; the only judge of quality.");
foreach (var measure in measures)
    root.Subcommands.Add(measure.CreateCommand());
root.Subcommands.Add(AllCommand.Create(measures));
return root.Parse(args).Invoke();
