using ClaimCheck.Entities;

namespace ClaimCheck.Reports;

/// <summary>Writes entities with their mentions and titles.</summary>
internal sealed class JsonEntities(JsonShape json)
{
    /// <summary>Writes the properties of one entity.</summary>
    public void Write(Entity entity)
    {
        json.Property("id", entity.Id);
        json.Property("type", Vocabulary.Spell(entity.Type));
        json.Property("name", entity.Name);
        json.Array("mentions", entity.Mentions, mention =>
        {
            json.Property("passage", mention.Passage.Id);
            json.Words(mention.Passage.Document, mention.Span);
        });
        json.Array("titles", entity.Titles, WriteTitle);
    }

    private void WriteTitle(Title title)
    {
        json.Property("passage", title.Passage.Id);
        json.Words(title.Passage.Document, title.Span);
        json.Property("office", title.Office);
        json.Property("kind", Vocabulary.Spell(title.Kind));
        json.Property("qualifier", Vocabulary.Spell(title.Qualifier));
        json.Property("organisation", title.Organisation);
        json.Property("form", Vocabulary.Spell(title.Form));
    }
}
