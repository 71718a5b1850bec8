namespace ClaimCheck.Training.Words;

/// <summary>The directions in which vectors differ most, by Jacobi's rotations of their covariance.</summary>
internal static class PrincipalAxes
{
    private const int Sweeps = 12;

    /// <summary>The first <paramref name="count"/> axes, the widest first, and the share of the variance that they hold.</summary>
    public static (double[][] Axes, double Share) Find(IReadOnlyList<float[]> vectors, float[] mean, int count)
    {
        var matrix = Covariance(vectors, mean);
        var axes = Diagonalise(matrix);
        var order = Enumerable.Range(0, mean.Length).OrderByDescending(i => matrix[i][i]).ToArray();
        var share = order.Take(count).Sum(i => matrix[i][i]) / order.Sum(i => matrix[i][i]);
        return ([.. order.Take(count).Select(i => axes.Select(row => row[i]).ToArray())], share);
    }

    private static double[][] Covariance(IReadOnlyList<float[]> vectors, float[] mean)
    {
        var matrix = mean.Select(_ => new double[mean.Length]).ToArray();
        foreach (var vector in vectors)
        {
            for (var i = 0; i < mean.Length; i++)
            {
                for (var j = 0; j <= i; j++)
                    matrix[i][j] += (vector[i] - mean[i]) * (double)(vector[j] - mean[j]);
            }
        }

        for (var i = 0; i < mean.Length; i++)
        {
            for (var j = 0; j < i; j++)
                matrix[j][i] = matrix[i][j];
        }

        return matrix;
    }

    /// <summary>Turns <paramref name="matrix"/> until only its diagonal is left; the columns of the result are the axes.</summary>
    private static double[][] Diagonalise(double[][] matrix)
    {
        var size = matrix.Length;
        var axes = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? 1.0 : 0).ToArray()).ToArray();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var p = 0; p < size; p++)
            {
                for (var q = p + 1; q < size; q++)
                    Rotate(matrix, axes, p, q);
            }
        }

        return axes;
    }

    private static void Rotate(double[][] matrix, double[][] axes, int p, int q)
    {
        if (Math.Abs(matrix[p][q]) < 1e-12)
            return;
        var theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        var t = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var cosine = 1 / Math.Sqrt((t * t) + 1);
        var sine = t * cosine;
        for (var k = 0; k < matrix.Length; k++)
            Turn(ref matrix[k][p], ref matrix[k][q], cosine, sine);
        for (var k = 0; k < matrix.Length; k++)
            Turn(ref matrix[p][k], ref matrix[q][k], cosine, sine);
        for (var k = 0; k < matrix.Length; k++)
            Turn(ref axes[k][p], ref axes[k][q], cosine, sine);
    }

    private static void Turn(ref double first, ref double second, double cosine, double sine) =>
        (first, second) = ((cosine * first) - (sine * second), (sine * first) + (cosine * second));
}
