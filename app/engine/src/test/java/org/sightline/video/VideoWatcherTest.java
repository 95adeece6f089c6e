package org.sightline.video;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.face.FaceFinder;
import org.sightline.face.Models;
import org.sightline.image.Pictures;
import org.sightline.image.StageClock;
import org.sightline.model.*;

class VideoWatcherTest {

    @Test
    void trial() throws Exception {
        FaceFinder finder = new FaceFinder(Pictures.openCv(), Models.shipped(), new StageClock());
        VideoWatcher watcher = new VideoWatcher(Pictures.openCv(), finder, VideoLimits.STANDARD);
        List<Films.Shot> shots = Films.shots(2000, Films.people().get(0), Films.people().get(1), Films.empty().get(0), Films.people().get(2), Films.people().get(3), Films.people().get(4), Films.people().get(5), Films.people().get(0));
        for (FilmMaker.Form form : List.of(new FilmMaker.Form("mov", "mpeg4", 360, 640, 90), new FilmMaker.Form("avi", "mpeg4", 640, 360, 0), new FilmMaker.Form("mpegts", "mpeg2video", 640, 360, 0), new FilmMaker.Form("flv", "flv", 640, 360, 0), new FilmMaker.Form("asf", "wmv2", 640, 360, 0), new FilmMaker.Form("matroska", "mjpeg", 640, 360, 0), new FilmMaker.Form("webm", "libvpx-vp9", 640, 360, 0))) { try {
            long t0 = System.nanoTime();
            byte[] film = Films.make(form, shots);
            long t1 = System.nanoTime(); java.nio.file.Files.write(java.nio.file.Path.of("/tmp/wvrun/film."+form.container()), film);
            List<FilmPart> parts = new ArrayList<>();
            for (int i = 0; ; i++) {
                FilmPart part = watcher.watch(new ArrayFeed(film), i, Effort.NORMAL);
                parts.add(part);
                if (part.isLast()) break;
            }
            long t2 = System.nanoTime();
            System.out.println(form + " " + film.length + " made " + (t1 - t0) / 1000000 + " watched " + (t2 - t1) / 1000000+" "+parts.get(parts.size()-1).film()+" "+parts.get(parts.size()-1).stopped());
            for (Face f : FilmTracks.join(parts)) System.out.printf("  %s %.2f %s %.1f %.0f %.0f %.0f%n", f.seen(), f.score(), f.identifiability(), f.norm(), f.box().x(),f.box().y(),f.box().width());
            } catch (Exception e) { System.out.println(form + " " + e); }
        }
    }
}
