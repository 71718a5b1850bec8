namespace ClaimCheck.Training;

/// <summary>One model's training: a verb of the command line. A new one is a class and one line in Program.cs.</summary>
internal interface ITraining
{
    /// <summary>The verb, for example <c>tagger</c>.</summary>
    string Verb { get; }

    /// <summary>One line for the help text.</summary>
    string Description { get; }

    /// <summary>Trains the model from <paramref name="context"/>'s data and writes it with its scores and card.</summary>
    void Train(TrainingContext context);
}
