#!/usr/bin/env bash
# Packs the library and uses the package as a newcomer would: a new console project, a local folder as source, five lines.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

dotnet pack src/ClaimCheck -c Release -o "$folder/packages" --nologo -v q
package=$(ls "$folder"/packages/ClaimCheck.*.nupkg)
version=$(basename "$package" .nupkg)
version=${version#ClaimCheck.}
list() { if command -v unzip > /dev/null; then unzip -l "$1"; else python3 -m zipfile -l "$1"; fi; }
contents=$(list "$package")
for inside in README.md LICENSE THIRD-PARTY-NOTICES.md lib/net10.0/ClaimCheck.dll lib/net10.0/ClaimCheck.xml; do
    grep -qE "(^| )$inside( |$)" <<< "$contents" || { echo "the package lacks $inside"; exit 1; }
done
[ -e "$folder/packages/ClaimCheck.$version.snupkg" ] || { echo "there is no symbol package"; exit 1; }
size=$(stat -c %s "$package")
[ "$size" -lt 31457280 ] || { echo "the package has $size bytes, more than 30 MB"; exit 1; }

mkdir "$folder/newcomer"
cat > "$folder/newcomer/Newcomer.csproj" << XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <RestoreAdditionalProjectSources>$folder/packages</RestoreAdditionalProjectSources>
    <RestorePackagesPath>$folder/cache</RestorePackagesPath>
    <RestoreFallbackFolders>$HOME/.nuget/packages</RestoreFallbackFolders>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ClaimCheck" Version="$version" />
  </ItemGroup>
</Project>
XML
cat > "$folder/newcomer/Program.cs" << 'CS'
using ClaimCheck;
using ClaimCheck.Stories;

var text = File.ReadAllText(args[0]) + "\n" + File.ReadAllText(args[1]);

var checker = ClaimChecker.CreateDefault();
var report = checker.Check(Story.FromText(text, published: new DateOnly(2025, 1, 31)));
foreach (var contradiction in report.Contradictions)
    Console.WriteLine($"{contradiction.Severity}: {contradiction.Explanation}");
CS
story=$PWD/seeds/stories/visit-el-salvador
(cd "$folder/newcomer" && dotnet run -c Release -- "$story/a.txt" "$story/b.txt") | tee "$folder/out.txt"
grep -q '^High: ' "$folder/out.txt" || { echo "the package found nothing"; exit 1; }
echo "package ClaimCheck $version works ($size bytes)"
