using ClaimCheck.Training;
using ClaimCheck.Training.Claims;
using ClaimCheck.Training.Names;
using ClaimCheck.Training.Scoring;
using ClaimCheck.Training.Syntax;
using ClaimCheck.Training.Words;

// In the order in which "all" runs them: a training may use the models before it.
ITraining[] trainings =
[
    new WordClusterTraining(),
    new WordVectorTraining(),
    new TaggerTraining(),
    new LemmatizerTraining(),
    new ParserTraining(),
    new NameTraining(),
    new FactualityTraining(),
    new ScorerTraining(),
];

return TrainingCommand.Create(trainings).Parse(args).Invoke();
