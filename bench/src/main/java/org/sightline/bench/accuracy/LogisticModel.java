package org.sightline.bench.accuracy;

import java.util.List;

/** Logistic regression by Newton's method, with a little ridge so that it always ends. */
@SuppressWarnings("ArrayRecordComponent") // Read in the inner loop, never compared.
record LogisticModel(double[] weights) {

    private static final int ROUNDS = 50;
    private static final double RIDGE = 1e-6;

    /** @param features of each item, the first of them 1 */
    static LogisticModel fit(List<double[]> features, List<Boolean> outcomes) {
        int size = features.get(0).length;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double[][] hessian = new double[size][size];
            for (int i = 0; i < features.size(); i++) {
                double[] x = features.get(i);
                double p = sigmoid(dot(weights, x));
                double error = (outcomes.get(i) ? 1 : 0) - p;
                for (int a = 0; a < size; a++) {
                    gradient[a] += error * x[a];
                    for (int b = 0; b < size; b++) {
                        hessian[a][b] += p * (1 - p) * x[a] * x[b];
                    }
                }
            }
            for (int a = 0; a < size; a++) {
                hessian[a][a] += RIDGE;
            }
            double[] step = solve(hessian, gradient);
            for (int a = 0; a < size; a++) {
                weights[a] += step[a];
            }
        }
        return new LogisticModel(weights);
    }

    double predict(double[] features) {
        return sigmoid(dot(weights, features));
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static double dot(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    /** Gaussian elimination with pivots. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swapped;
            double value = right[column];
            right[column] = right[pivot];
            right[pivot] = value;
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                right[row] -= factor * right[column];
                for (int k = column; k < size; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int k = row + 1; k < size; k++) {
                sum -= matrix[row][k] * solution[k];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
