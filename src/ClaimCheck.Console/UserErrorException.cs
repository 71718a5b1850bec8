namespace ClaimCheck.Commands;

/// <summary>What the user asked for cannot be done; the message is the one line that they see.</summary>
internal sealed class UserErrorException(string message) : Exception(message);
