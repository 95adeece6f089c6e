package org.sightline.bench.video;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.sightline.footage.FrameRate;
import org.sightline.footage.Portrait;
import org.sightline.footage.Pose;
import org.sightline.footage.Shot;
import org.sightline.footage.Stay;
import org.sightline.footage.Storyboard;

/** Storyboards of each condition, drawn by chance; the same seed draws the same. */
final class Boards {

    /** What makes films hard. */
    enum Condition {
        /** One or two people, standing still, and shots without anybody. */
        PLAIN,
        /** Four people at once. */
        CROWD,
        /** People, or the camera, move across the picture. */
        PAN,
        /** People come closer or go away. */
        SCALE,
        /** A noisy sensor. */
        NOISE,
        /** Stored turned, as telephones film. */
        TURNED,
        /** A frame rate that varies. */
        VARYING,
        /** A track of sound before that of pictures. */
        SOUND,
        /** Many short shots. */
        CUTS,
        /** People leave and come back within a shot. */
        BACK,
        /** People walk through the picture from side to side. */
        PASSING,
        /** People too far away, and people too shortly there, to be asked for. */
        SMALL,
        /** Nobody at all. */
        EMPTY
    }

    private static final double[] SLOTS = {0.14, 0.38, 0.62, 0.86};

    private final List<Portrait> portraits;
    private final Random random;
    private final int width;
    private final int height;
    private int backdrop;

    /** @param portraits several of each person */
    Boards(List<Portrait> portraits, long seed, int width, int height) {
        this.portraits = List.copyOf(portraits);
        this.random = new Random(seed);
        this.width = width;
        this.height = height;
        this.backdrop = random.nextInt(1000);
    }

    /** The next board of a condition. */
    Storyboard next(String name, Condition condition) {
        Storyboard board = Storyboard.of(
                name,
                condition.name().toLowerCase(Locale.ROOT),
                width,
                height,
                shots(condition).toArray(Shot[]::new));
        return switch (condition) {
            case NOISE -> board.noisy(10 + random.nextInt(10));
            case TURNED -> board.turned(1 + random.nextInt(3));
            case VARYING -> board.at(FrameRate.varying(20));
            case SOUND -> board.withSound();
            default -> board;
        };
    }

    private List<Shot> shots(Condition condition) {
        return switch (condition) {
            case CROWD -> List.of(still(2, 4, 30), still(2, 4, 30));
            case PAN -> List.of(moving(3), empty(0.6), moving(3));
            case SCALE -> List.of(scaled(3, 14, 60), scaled(3, 60, 14));
            case CUTS -> cuts();
            case BACK -> List.of(back(), still(1.5, 1, 40));
            case PASSING -> List.of(passing(4), empty(0.6));
            case SMALL -> List.of(still(2, 2, 14), shortly(), still(1.5, 1, 40));
            case EMPTY -> List.of(empty(2), empty(2));
            default -> List.of(still(2, 1, 40), empty(0.8), still(2, 2, 34), still(1.2, 1, 28));
        };
    }

    private List<Shot> cuts() {
        List<Shot> shots = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            shots.add(number % 3 == 2 ? empty(0.4) : still(0.8, 1 + number % 2, 36));
        }
        return shots;
    }

    private Shot empty(double seconds) {
        return Shot.empty(seconds, ++backdrop);
    }

    private Shot still(double seconds, int people, double interEye) {
        List<Stay> stays = new ArrayList<>();
        List<Portrait> chosen = people(people);
        List<Integer> slots = slots();
        for (int number = 0; number < people; number++) {
            Pose pose = pose(SLOTS[slots.get(number)], fitting(interEye));
            // Most are there from the begin to the end, some come later.
            double from = number > 0 && random.nextInt(3) == 0 ? seconds / 4 : 0;
            stays.add(Stay.still(chosen.get(number), from, seconds, pose));
        }
        return new Shot(seconds, ++backdrop, stays);
    }

    private Shot moving(double seconds) {
        List<Portrait> chosen = people(2);
        double eyes = fitting(32);
        Pose left = pose(0.2, eyes);
        Pose right = pose(0.6, eyes);
        return new Shot(
                seconds,
                ++backdrop,
                List.of(
                        new Stay(chosen.get(0), 0, seconds, left, new Pose(left.x() + 0.2, left.y(), eyes)),
                        new Stay(chosen.get(1), 0, seconds, right, new Pose(right.x() + 0.2, right.y(), eyes))));
    }

    private Shot scaled(double seconds, double from, double to) {
        Pose first = new Pose(0.5, 0.5, fitting(from));
        Pose last = new Pose(0.5, 0.5, fitting(to));
        return new Shot(seconds, ++backdrop, List.of(new Stay(people(1).get(0), 0, seconds, first, last)));
    }

    private Shot back() {
        Portrait person = people(1).get(0);
        Pose pose = pose(0.4, fitting(36));
        return new Shot(5, ++backdrop, List.of(Stay.still(person, 0, 1.4, pose), Stay.still(person, 3.6, 5, pose)));
    }

    private Shot passing(double seconds) {
        double eyes = fitting(32);
        return new Shot(
                seconds,
                ++backdrop,
                List.of(new Stay(people(1).get(0), 0, seconds, new Pose(-0.2, 0.5, eyes), new Pose(1.2, 0.5, eyes))));
    }

    private Shot shortly() {
        return new Shot(1.2, ++backdrop, List.of(Stay.still(people(1).get(0), 0.4, 0.7, pose(0.5, fitting(36)))));
    }

    /** So many people of several photos each, one photo a person. */
    private List<Portrait> people(int count) {
        List<Portrait> shuffled = new ArrayList<>(portraits);
        Collections.shuffle(shuffled, random);
        Map<String, Portrait> chosen = new LinkedHashMap<>();
        shuffled.forEach(portrait -> chosen.putIfAbsent(portrait.person(), portrait));
        if (chosen.size() < count) {
            throw new IllegalArgumentException("There are not " + count + " people");
        }
        return List.copyOf(chosen.values()).subList(0, count);
    }

    private List<Integer> slots() {
        List<Integer> slots = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(slots, random);
        return slots;
    }

    private Pose pose(double x, double interEye) {
        return new Pose(x + 0.03 * (random.nextDouble() - 0.5), 0.45 + 0.1 * random.nextDouble(), interEye);
    }

    /** Smaller where the picture is so small that heads would not fit side by side. */
    private double fitting(double interEye) {
        return interEye > 26 ? Math.max(26, interEye * Math.min(1, width / 640.0)) : interEye;
    }
}
