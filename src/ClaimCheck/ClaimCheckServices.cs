using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ClaimCheck;

/// <summary>Brings ClaimCheck into a dependency injection container.</summary>
public static class ClaimCheckServices
{
    /// <summary>
    /// Adds one shared <see cref="ClaimChecker"/>, built at its first use from <see cref="ClaimCheckerOptions"/> and logging
    /// to the container's <see cref="ILogger{TCategoryName}"/> where there is one.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets options; null keeps the defaults.</param>
    /// <param name="build">Replaces stages or rules; null keeps the built-in ones.</param>
    public static IServiceCollection AddClaimCheck(
        this IServiceCollection services, Action<ClaimCheckerOptions>? configure = null, Action<ClaimCheckerBuilder>? build = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<ClaimCheckerOptions>();
        if (configure is not null)
            options.Configure(configure);
        services.TryAddSingleton(provider => Build(provider, build));
        return services;
    }

    private static ClaimChecker Build(IServiceProvider provider, Action<ClaimCheckerBuilder>? build)
    {
        var builder = new ClaimCheckerBuilder(provider.GetRequiredService<IOptions<ClaimCheckerOptions>>().Value);
        if (provider.GetService<ILogger<ClaimChecker>>() is { } logger)
            builder.UseLogger(logger);
        build?.Invoke(builder);
        return builder.Build();
    }
}
