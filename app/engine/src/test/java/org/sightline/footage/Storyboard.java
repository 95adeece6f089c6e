package org.sightline.footage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.model.Box;

/**
 * What is to be filmed; the same board gives the same frames.
 *
 * @param name of the film, without an ending
 * @param condition what makes it hard, one word, by which results are counted
 * @param width of the upright picture in pixels, even
 * @param height of the upright picture in pixels, even
 * @param quarterTurns by how many quarters, clockwise, players are told to turn the stored pixels, 0 to 3
 * @param noise deviation of the sensor's noise in grey levels, 0 for none
 * @param sound whether a silent track of sound comes before that of pictures
 * @param seed of noise and of varying frame rates
 */
public record Storyboard(
        String name,
        String condition,
        int width,
        int height,
        FrameRate rate,
        int quarterTurns,
        double noise,
        boolean sound,
        long seed,
        List<Shot> shots) {

    /** @throws IllegalArgumentException if a side is odd, or there is no shot */
    public Storyboard {
        shots = List.copyOf(shots);
        if (width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("Sides must be even: " + width + " x " + height);
        }
        if (quarterTurns < 0 || quarterTurns > 3 || shots.isEmpty()) {
            throw new IllegalArgumentException("There is no such film: " + name);
        }
    }

    /** A plain film: 25 frames a second, upright, without noise. */
    public static Storyboard of(String name, String condition, int width, int height, Shot... shots) {
        return new Storyboard(
                name, condition, width, height, FrameRate.constant(25), 0, 0, false, name.hashCode(), List.of(shots));
    }

    /** The same at another frame rate. */
    public Storyboard at(FrameRate other) {
        return new Storyboard(name, condition, width, height, other, quarterTurns, noise, sound, seed, shots);
    }

    /** The same, stored turned and marked so that players turn it back. */
    public Storyboard turned(int quarters) {
        return new Storyboard(name, condition, width, height, rate, quarters, noise, sound, seed, shots);
    }

    /** The same with a noisy sensor. */
    public Storyboard noisy(double deviation) {
        return new Storyboard(name, condition, width, height, rate, quarterTurns, deviation, sound, seed, shots);
    }

    /** The same with sound. */
    public Storyboard withSound() {
        return new Storyboard(name, condition, width, height, rate, quarterTurns, noise, true, seed, shots);
    }

    /** The same by another name. */
    public Storyboard named(String other) {
        return new Storyboard(other, condition, width, height, rate, quarterTurns, noise, sound, seed, shots);
    }

    /** How long the film is. */
    public double seconds() {
        return shots.stream().mapToDouble(Shot::seconds).sum();
    }

    /** When each shot but the first begins. */
    public List<Double> cuts() {
        List<Double> cuts = new ArrayList<>();
        double time = 0;
        for (Shot shot : shots.subList(0, shots.size() - 1)) {
            time += shot.seconds();
            cuts.add(time);
        }
        return List.copyOf(cuts);
    }

    /** Who is in which shot: a person who left and came back within a shot is one of them, with two visits. */
    public List<PersonShot> truth() {
        List<PersonShot> all = new ArrayList<>();
        double begin = 0;
        for (int number = 0; number < shots.size(); number++) {
            Map<String, List<Visit>> visits = new LinkedHashMap<>();
            for (Stay stay : shots.get(number).stays()) {
                visits.computeIfAbsent(stay.portrait().person(), person -> new ArrayList<>())
                        .add(visit(stay, begin));
            }
            for (Map.Entry<String, List<Visit>> person : visits.entrySet()) {
                all.add(new PersonShot(person.getKey(), number, person.getValue()));
            }
            begin += shots.get(number).seconds();
        }
        return List.copyOf(all);
    }

    private Visit visit(Stay stay, double begin) {
        return new Visit(
                begin + stay.from(),
                begin + stay.to(),
                box(stay.portrait(), stay.first()),
                stay.first().interEye(),
                box(stay.portrait(), stay.last()),
                stay.last().interEye());
    }

    /** The face of a portrait in that pose, in pixels of the upright picture. */
    Box box(Portrait portrait, Pose pose) {
        Box face = portrait.face().scaled(pose.interEye() / portrait.interEye());
        return new Box(
                pose.x() * width - face.width() / 2,
                pose.y() * height - face.height() / 2,
                face.width(),
                face.height());
    }
}
