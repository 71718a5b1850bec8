using System.Reflection;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using ArchUnitNET.NUnit;
using ClaimCheck.Contradictions;
using NUnit.Framework;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace ClaimCheck.Tests.Architecture;

/// <summary>The shape of the house: stages in order, sealed rules, values that do not change.</summary>
public sealed class StageTests
{
    private static readonly string[] Stages =
        ["Text", "Lexicons", "Learning", "Stories", "Syntax", "Values", "Entities", "Claims", "Contradictions", "Reports"];

    private static readonly Assembly Library = typeof(ClaimChecker).Assembly;

    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader().LoadAssemblies(Library).Build();

    public static IEnumerable<string> StagesWithLaterOnes => Stages[..^1];

    [TestCaseSource(nameof(StagesWithLaterOnes))]
    public void A_stage_uses_only_itself_and_the_stages_above_it(string stage)
    {
        var later = string.Join('|', Stages.Skip(Array.IndexOf(Stages, stage) + 1));
        Types().That().ResideInNamespaceMatching($@"^ClaimCheck\.{stage}(\..*)?$")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^ClaimCheck(\.({later})(\..*)?)?$"))
            .Check(House);
    }

    [Test]
    public void The_last_stage_does_not_use_the_front_door() =>
        Types().That().ResideInNamespaceMatching(@"^ClaimCheck\.Reports(\..*)?$")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching("^ClaimCheck$"))
            .Check(House);

    [Test]
    public void Every_namespace_is_a_stage()
    {
        var names = OwnTypes().Select(type => type.Namespace!.Split('.') is [_, var stage, ..] ? stage : "").Distinct();
        Assert.That(names, Is.SubsetOf(Stages.Append("")));
    }

    [Test]
    public void Only_word_lists_and_models_open_resources()
    {
        var openers = House.Types.Where(type => type.GetCalledMethods().Any(method => method.Name.StartsWith("GetManifestResourceStream", StringComparison.Ordinal)))
            .Select(type => type.Namespace.FullName).Distinct();
        Assert.That(openers, Is.SubsetOf(new[] { "ClaimCheck.Lexicons", "ClaimCheck.Learning" }).And.Not.Empty);
    }

    [Test]
    public void Rules_are_sealed_and_internal()
    {
        var rules = OwnTypes().Where(type => type.IsClass && typeof(IContradictionRule).IsAssignableFrom(type)).ToList();
        Assert.That(rules, Is.Not.Empty);
        Assert.That(rules.Where(rule => !rule.IsSealed || rule.IsPublic), Is.Empty);
    }

    [Test]
    public void Classes_are_sealed_or_static() =>
        Assert.That(OwnTypes().Where(type => type is { IsClass: true, IsSealed: false } && !type.IsAbstract), Is.Empty);

    /// <summary>But for the working memory of the tagger, the parser and two scanners, which is filled in place and never leaves them.</summary>
    [Test]
    public void Structs_are_readonly() =>
        Assert.That(
            OwnTypes().Where(type => type is { IsValueType: true, IsEnum: false, IsNestedPrivate: false } && type.Name is not ("ParserNode" or "NameWord") && type.GetCustomAttribute<System.Runtime.CompilerServices.IsReadOnlyAttribute>() is null
                && type.GetCustomAttribute<System.Runtime.CompilerServices.IsByRefLikeAttribute>() is null),
            Is.Empty);

    [Test]
    public void Public_classes_do_not_change_but_for_options_and_builders()
    {
        var settable = from type in OwnTypes()
                       where type is { IsPublic: true, IsClass: true } && !type.Name.EndsWith("Options", StringComparison.Ordinal)
                       from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                       where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
                       select $"{type.Name}.{property.Name}";
        Assert.That(settable, Is.Empty);
    }

    [Test]
    public void No_public_member_gives_a_list_that_callers_could_change()
    {
        var lists = from type in OwnTypes()
                    where type.IsPublic && !type.Name.EndsWith("Options", StringComparison.Ordinal)
                    from property in type.GetProperties()
                    where property.PropertyType.IsArray
                        || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(List<>))
                    select $"{type.Name}.{property.Name}";
        Assert.That(lists, Is.Empty);
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static IEnumerable<System.Type> OwnTypes() => Library.GetTypes().Where(type =>
        type.Namespace?.StartsWith("ClaimCheck", StringComparison.Ordinal) == true
        && !type.Name.Contains('<', StringComparison.Ordinal) && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true);
}
