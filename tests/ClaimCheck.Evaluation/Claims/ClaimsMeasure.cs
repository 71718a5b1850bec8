using System.CommandLine;
using System.Globalization;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Claims;

/// <summary>The verb <c>claims</c>: hand-made expectations of claims, each with found or missing; of a plain text it lists the claims.</summary>
internal sealed class ClaimsMeasure : IMeasure
{
    private static readonly string[] Specs =
    [
        "claims", "claims-second-writer", "claims-third-writer", "claims-joined-clauses", "claims-whole", "claims-references",
        "claims-organisations", "claims-scene", "claims-faithful",
    ];

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Claim specs (.json), or texts (.txt) whose claims are listed." };
        var all = new Option<bool>("--all") { Description = "Also list what was found." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("claims", "Checks claim specs: sentence in, claims out.") { files, all, json };
        command.SetAction(result =>
        {
            var given = result.GetValue(files)!;
            foreach (var text in given.Where(file => file.Extension == ".txt"))
                ClaimListing.Write(text.FullName, Console.Out);
            var sets = given.Where(file => file.Extension == ".json").Select(file => Measure(file.FullName, Console.Out, result.GetValue(all))).ToList();
            FigurePrinter.Print(sets, result.GetValue(json));
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data)
    {
        foreach (var name in Specs)
        {
            if (data.Own($"tests/ClaimCheck.Tests/Specs/{name}.json") is { } file)
                yield return Measure(file, TextWriter.Null, false);
        }
    }

    private static FigureSet Measure(string file, TextWriter listing, bool all)
    {
        var counts = new ClaimSpecCounts();
        foreach (var spec in JArray.Parse(File.ReadAllText(file)).OfType<JObject>())
            MeasureOne(spec, counts, listing, all);
        return new FigureSet(Path.GetFileNameWithoutExtension(file), counts.ToFigures());
    }

    private static void MeasureOne(JObject spec, ClaimSpecCounts counts, TextWriter listing, bool all)
    {
        var text = (string)spec["text"]!;
        var published = spec["published"] is { } day ? DateOnly.Parse((string)day!, CultureInfo.InvariantCulture) : (DateOnly?)null;
        var claims = ClaimPipeline.Read(Story.FromText(text, published, "spec")).Claims;
        var expectations = (spec["claims"] ?? new JArray()).Select(row => ClaimExpectation.Read((JObject)row, text)).ToList();
        var answers = ClaimMatching.Match(expectations, claims);
        for (var i = 0; i < expectations.Count; i++)
        {
            counts.Expect(answers[i] is not null, ((JObject)spec["claims"]![i]!), expectations[i], claims);
            if (answers[i] is null || all)
                listing.WriteLine($"{(answers[i] is null ? "MISSING" : "found  ")} {spec["id"]} [{spec["construction"]}] «{expectations[i].Contains}»: {(answers[i] is null ? ClaimMatching.Explain(expectations[i], claims) : "")}");
        }

        foreach (var line in (spec["noClaims"] ?? new JArray()).Select(row => (string)row!))
        {
            var at = new Text.TextSpan(text.IndexOf(line, StringComparison.Ordinal), line.Length);
            var false1 = claims.FirstOrDefault(claim => claim.Span.Overlaps(at));
            counts.Forbid(false1 is null);
            if (false1 is not null)
                listing.WriteLine($"UNWANTED {spec["id"]} «{false1.Text}»");
        }

        foreach (var words in (spec["noWords"] ?? new JArray()).Select(row => (string)row!))
        {
            var isKept = !claims.Any(claim => claim.SelfContained.Equals(words, StringComparison.OrdinalIgnoreCase));
            counts.Forbid(isKept);
            if (!isKept)
                listing.WriteLine($"UNWANTED {spec["id"]} «{words}»");
        }

        if (answers.Any(answer => answer is null))
            ClaimListing.Write(claims, listing);
    }
}
